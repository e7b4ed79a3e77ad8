import { below, oneOf, type Random } from '../names/random.ts';

/** @file What happens to a name, a day or a number on its way into a register. The families here were looked at while the matching was
 *  built; those of held-out-mess.ts were not. */

/** One way of getting it wrong. Answers the text as it was, where it does not apply. */
export type Mess = (random: Random, text: string) => string;

const letters = 'abcdefghijklmnopqrstuvwxyz'.split('');

/** One letter of one word, of four or more: left out, doubled over, another one, or two in the other order. Never the first. */
export const slip: Mess = (random, text) => {
  const words = text.split(' ');
  const long = words.flatMap((word, at) => (word.length >= 4 ? [at] : []));
  if (long.length === 0) return text;
  const at = oneOf(random, long);
  words[at] = slipped(random, words[at] ?? '');
  return words.join(' ');
};

function slipped(random: Random, word: string): string {
  const at = 1 + below(random, word.length - 2);
  const [before, here, after] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
  switch (below(random, 4)) {
    case 0:
      return before + after;
    case 1:
      return before + oneOf(random, letters) + here + after;
    case 2:
      return before + oneOf(random, letters) + after;
    default:
      return before + after.charAt(0) + here + after.slice(1);
  }
}

/** Without its accents and apostrophes. */
export const plainLetters: Mess = (_random, text) =>
  text.normalize('NFKD').replaceAll(/[\p{M}'’]/gu, '');

/** In capitals, as older systems keep it. */
export const capitals: Mess = (_random, text) => text.toUpperCase();

const short: Readonly<Record<string, readonly string[]>> = {
  William: ['Bill', 'Will', 'Billy'],
  Robert: ['Bob', 'Rob'],
  Richard: ['Rick', 'Dick'],
  James: ['Jim', 'Jamie'],
  Margaret: ['Peggy', 'Maggie'],
  Susan: ['Sue'],
  Patricia: ['Pat', 'Trish'],
  Christine: ['Chris', 'Tina'],
  Thomas: ['Tom'],
  Edward: ['Ted', 'Eddie'],
  Henry: ['Harry'],
  Geoffrey: ['Geoff'],
  Charlotte: ['Lottie'],
  Amelia: ['Millie'],
  Isabella: ['Bella', 'Izzy'],
  Joshua: ['Josh'],
  Jessica: ['Jess'],
  Barbara: ['Babs'],
  Trevor: ['Trev'],
  Keith: ['Keith'],
  Nigel: ['Nige'],
};

/** The short form of a forename that has one. */
export const nickname: Mess = (random, text) => {
  const [forename = '', ...rest] = text.split(' ');
  const forms = short[forename];
  return forms ? [oneOf(random, forms), ...rest].join(' ') : text;
};

/** Surname first, with a comma or without. */
export const surnameFirst: Mess = (random, text) => {
  const words = text.split(' ');
  const surname = words.pop() ?? '';
  if (words.length === 0) return text;
  return below(random, 2) === 0
    ? `${surname}, ${words.join(' ')}`
    : `${surname} ${words.join(' ')}`;
};

/** The forename by its first letter. */
export const initial: Mess = (_random, text) => {
  const [forename = '', ...rest] = text.split(' ');
  return rest.length === 0 ? text : [forename.charAt(0), ...rest].join(' ');
};

/** The middle name left out. */
export const withoutMiddle: Mess = (_random, text) => {
  const words = text.split(' ');
  return words.length < 3 ? text : [words[0], words.at(-1)].join(' ');
};

/** Another legal form, or none. */
export const legalForm: Mess = (random, text) =>
  `${text.replace(/ (?:Ltd|Limited|plc|LLP)$/u, '')}${oneOf(random, ['', ' Ltd', ' Limited', ' Ltd.', ' (UK) Ltd'])}`;

/** "and" for "&", or the other way; an article in front, or none. */
export const conjunction: Mess = (random, text) => {
  const turned = text.includes(' & ') ? text.replace(' & ', ' and ') : text.replace(' and ', ' & ');
  return below(random, 3) === 0 ? `The ${turned}` : turned;
};

/** A word as people abbreviate it. */
export const abbreviation: Mess = (_random, text) =>
  text
    .replace('Services', 'Svcs')
    .replace('Brothers', 'Bros')
    .replace('International', 'Intl')
    .replace('Management', 'Mgmt')
    .replace('Technology', 'Tech')
    .replace('Construction', 'Constr')
    .replace('Engineering', 'Eng');

/** The name it trades under beside its own. */
export const tradingName: Mess = (random, text) =>
  `${text} t/a ${oneOf(random, ['The Galley', 'Bluebird', 'Northgate', 'The Works', 'Foxglove'])}`;

/** The last of several telling words left out. */
export const wordLeftOut: Mess = (_random, text) => {
  const words = text.replace(/ (?:Ltd|Limited|plc|LLP)$/u, '').split(' ');
  return words.length < 3 || words.includes('&') ? text : words.slice(0, -1).join(' ');
};

/** What the matching was built with: of people and of bodies. */
export const peopleMess: readonly Mess[] = [
  ...[slip, slip, nickname, nickname, surnameFirst, surnameFirst, initial, withoutMiddle],
  ...[plainLetters, capitals],
];
export const bodyMess: readonly Mess[] = [
  ...[slip, slip, legalForm, legalForm, legalForm, conjunction, abbreviation, tradingName],
  ...[capitals, wordLeftOut],
];
