import { foldText } from '../search/fold-text.ts';
import { withinOneEdit, withinTwoEdits } from '../search/misspelling.ts';
import { mendEncoding } from './encoding.ts';
import { particles } from './person-name.ts';
import {
  nameInDomain,
  partsOf,
  tradingAs,
  withoutStanding,
  withoutWhereAndWho,
} from './organisation-parts.ts';

/** @file Names of companies and other bodies as they are compared: without their legal form, in one spelling of what people abbreviate. */

/** A name as it is compared. `names` has the trading name too, where both are written, and then parts of what was written that may be the name
 *  alone, without a branch, an address or a person beside it: from `whole` on. `key` is the first of them without its spaces. */
export type OrganisationName = {
  readonly names: readonly (readonly string[])[];
  readonly whole: number;
  readonly key: string;
};

/** Legal forms, and words that a name may have or lack. They tell no two bodies apart. */
const formWords: ReadonlySet<string> = new Set(
  (
    'ltd limited plc llp lp llc inc incorporated corp corporation cic cio co company companies coy gmbh sa ag bv nv pty ' +
    'the and of uk gb group groups grp gp gps holdings holding hldgs hldg unltd limted lmtd cyf cyfyngedig ccc pte spa sarl ' +
    'bhd messrs partnership sons son pvt private public liability unlimited europe co-operative cooperative'
  ).split(' '),
);

/** What people abbreviate. */
const longForms: Readonly<Record<string, string>> = {
  bros: 'brothers',
  brs: 'brothers',
  broth: 'brothers',
  bro: 'brothers',
  brother: 'brothers',
  svcs: 'services',
  svce: 'services',
  srvcs: 'services',
  svc: 'services',
  svs: 'services',
  servs: 'services',
  serv: 'services',
  service: 'services',
  solution: 'solutions',
  system: 'systems',
  sys: 'systems',
  intl: 'international',
  int: 'international',
  natl: 'national',
  mgmt: 'management',
  mgt: 'management',
  man: 'management',
  sol: 'solutions',
  sols: 'solutions',
  solns: 'solutions',
  comms: 'communications',
  telecoms: 'communications',
  supp: 'supplies',
  supply: 'supplies',
  rec: 'recruitment',
  tpt: 'transport',
  elec: 'electrical',
  electric: 'electrical',
  ints: 'interiors',
  tech: 'technology',
  technologies: 'technology',
  eng: 'engineering',
  engineers: 'engineering',
  const: 'construction',
  constr: 'construction',
  assoc: 'associates',
  assocs: 'associates',
  consult: 'consulting',
  consultants: 'consulting',
  consultancy: 'consulting',
  dev: 'developments',
  devs: 'developments',
  development: 'developments',
  dept: 'department',
  prop: 'properties',
  props: 'properties',
  property: 'properties',
  sec: 'security',
  trans: 'transport',
  cater: 'catering',
  caterers: 'catering',
  mfg: 'manufacturing',
  centre: 'center',
  st: 'saint',
};

/** A body's name as it is compared. */
export function organisationName(text: string): OrganisationName {
  const plain = withoutWhereAndWho(withoutStanding(mendEncoding(text)));
  const domain = nameInDomain(plain);
  const written = domain === undefined ? plain.split(tradingAs) : [domain];
  const whole = written.map((part) => wordsOf(part)).filter((words) => words.length > 0);
  const key = (whole[0] ?? []).join('');
  const known = new Set(whole.map((words) => words.join('')));
  // Of each name by itself: "Bluebird trading style of Pell" has no part "Bluebird trading style".
  const beside = domain === undefined ? written.flatMap(partsOf) : [];
  const parts = beside.map(wordsOf).filter((words) => {
    const isNew = words.length > 0 && !known.has(words.join(''));
    known.add(words.join(''));
    return isNew;
  });
  return { names: [...whole, ...parts.slice(0, mostParts)], whole: whole.length, key };
}

const mostParts = 4;

/** A legal form, or what people abbreviate: no name of a person. */
export const isWordOfBodies = (word: string): boolean =>
  formWords.has(word) || longForms[word] !== undefined;

function wordsOf(name: string): readonly string[] {
  const plain = foldText(name)
    .replaceAll("'", '')
    // A letter that was lost on the way: "Sim?es".
    .replaceAll(/(?<=\p{L})[?\uFFFD](?=\p{L})/gu, '')
    .replaceAll(/[&+]|\s'?n'?\s/gu, ' and ')
    // 0 and 1 within a word are letters that a scanner misread: "L0gistics", "1td".
    .replaceAll(/\b[a-z0-9]*[a-z]{2}[a-z0-9]*\b/gu, (word) =>
      word
        .replaceAll('0', 'o')
        .replaceAll('1', 'l')
        .replaceAll('5', 's')
        .replaceAll('8', 'b')
        .replaceAll('9', 'g'),
    )
    // L.T.D., p l c, B & B: single letters that stand together are one word.
    .replaceAll(/\b((?:[a-z][. ]){1,5}[a-z])\b\.?/gu, (run) => run.replaceAll(/[. ]/gu, ''))
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const words = plain === '' ? [] : plain.split(' ').map((word) => longForms[word] ?? word);
  const telling = words.filter(
    (word, at) =>
      !formWords.has(word) && !(at === words.length - 1 && at > 0 && isFormMisread(word)),
  );
  // "The Company Ltd" has no other words than these.
  return telling.length > 0 ? withParticles(telling) : words;
}

/** "van den Broek Systems" has two words, for nobody has the first without the rest. */
function withParticles(words: readonly string[]): readonly string[] {
  const joined: string[] = [];
  let before = '';
  words.forEach((word, at) => {
    if (particles.has(word) && at < words.length - 1) before += word;
    else {
      joined.push(before + word);
      before = '';
    }
  });
  return joined;
}

/** "Ltcl", "Lmited", "Limi ted": the last word as somebody misread or mistyped it. */
const isFormMisread = (word: string): boolean =>
  /^(?:lt[a-z]?d|l[a-z]td|lt[cd]l?|l[ti]d[a-z]?|ltcl|p[a-z]lc|pl[a-z]?c|l[a-z]?lp|ited|mited)$/u.test(
    word,
  ) ||
  (word.length >= 6 &&
    (withinOneEdit(word, 'limited') || (word.startsWith('l') && withinTwoEdits(word, 'limited'))));

/** A number that tells a body from its namesakes, in one spelling: eight characters as Companies House writes it. */
export function organisationNumber(written: string): string {
  const plain = written.toUpperCase().replaceAll(/[^A-Z0-9]/gu, '');
  if (plain === '' || /^0+$/u.test(plain)) return '';
  const [, letters = '', digits = ''] = /^([A-Z]{0,2})(\d{1,8})$/u.exec(plain) ?? [];
  return digits === '' ? plain : letters + digits.padStart(8 - letters.length, '0');
}
