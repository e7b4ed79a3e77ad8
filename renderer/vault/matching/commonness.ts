/** @file How many of a thousand bear a name or use a word, roughly, in Britain. A register of ten entries cannot tell by itself that Smith says
 *  little and Thackerby much; counted together with these as if a thousand more were in it, it can. In a large register its own count outweighs them. */

const perThousand = (lines: string): ReadonlyMap<string, number> =>
  new Map(
    lines
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [share = '', ...words] = line.split(' ');
        return words.map((word) => [word, Number(share)] as const);
      }),
  );

const ofPeople = perThousand(`
25 john david
18 michael peter paul james
14 mark andrew robert stephen christopher
11 susan margaret sarah richard ian karen
9 smith helen elizabeth william anthony julie jane thomas alan
7 jones patricia christine simon kevin steven jacqueline alison daniel matthew martin
5 williams brown taylor davies wilson evans thomas johnson roberts walker wright robinson thompson white hughes edwards green hall khan patel singh mohammed ahmed ali lee
5 emma claire joanne nicola lisa rachel amanda linda barbara mary anne gary philip brian keith graham neil jonathan
3 wood harris lewis martin jackson clarke clark turner hill scott cooper morris ward moore king watson baker harrison morgan patel young allen mitchell james anderson phillips begum hussain kaur shah
2 bell bailey davis cook bennett marshall cox miller adams wilkinson foster shaw mills gray collins carter parker murphy kelly
`);

const ofBodies = perThousand(`
60 services
40 solutions management
25 consulting associates properties construction international developments group
18 systems technology engineering security transport training care
12 catering cleaning electrical plumbing building builders design media motors recruitment logistics property trading enterprises investments home health
8 software data digital legal travel events foods print fleet communications supplies hotels networks interiors roofing marketing financial partners brothers sons global north south east west london national first
5 hire contractors energy environmental industries equipment products centre center house park school college university trust foundation association club society council hotel restaurant bar cafe
3 smith jones brown taylor williams green
`);

/** Whether a word is in the list of what many people are called, or many bodies. */
export const isCommon = (word: string, of: 'people' | 'bodies'): boolean =>
  (of === 'people' ? ofPeople : ofBodies).has(word);

/** Of a thousand records, so many have the word. What is in no list is one of several thousand names that are borne by few. */
export const commonness = (word: string, isOfPeople: boolean): number =>
  (isOfPeople ? ofPeople : ofBodies).get(word) ?? 0.25;
