import { foldText } from '../search/fold-text.ts';

/** @file Names of companies and other bodies as they are compared: without their legal form, in one spelling of what people abbreviate. */

/** A name as it is compared. `names` has the trading name too, where both are written; `key` is the first of them without its spaces. */
export type OrganisationName = {
  readonly names: readonly (readonly string[])[];
  readonly key: string;
};

/** Legal forms, and words that a name may have or lack. They tell no two bodies apart. */
const formWords: ReadonlySet<string> = new Set(
  (
    'ltd limited plc llp lp llc inc incorporated corp corporation cic cio co company companies coy gmbh sa ag bv nv pty ' +
    'the and of uk gb group groups holdings holding hldgs unltd limted lmtd cyf cyfyngedig ccc pte spa sarl bhd'
  ).split(' '),
);

/** What people abbreviate. */
const longForms: Readonly<Record<string, string>> = {
  bros: 'brothers',
  svcs: 'services',
  svc: 'services',
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
export function organisationName(written: string): OrganisationName {
  const [, ...trading] = written.split(tradingAs);
  const names = [written.split(tradingAs)[0] ?? '', ...trading]
    .map(wordsOf)
    .filter((words) => words.length > 0);
  return { names, key: (names[0] ?? []).join('') };
}

/** "Harbour Foods Ltd t/a The Galley". */
const tradingAs =
  /\bt\s*[/\\.]\s*as?\b\.?|\btrading\s+as\b|\btrading\s+name\s+of\b|\bd\s*\/?\s*b\s*\/?\s*a\b|\ba\.?k\.?a\b\.?|\balso\s+known\s+as\b|\(?\bformerly\s+known\s+as\b|\(?\bformerly\b|\bc\/o\b|;/iu;

function wordsOf(name: string): readonly string[] {
  const plain = foldText(name)
    .replaceAll("'", '')
    .replaceAll(/[&+]/gu, ' and ')
    // 0 and 1 within a word are letters that a scanner misread: "L0gistics", "1td".
    .replaceAll(/\b[a-z0-9]*[a-z]{2}[a-z0-9]*\b/gu, (word) =>
      word.replaceAll('0', 'o').replaceAll('1', 'l').replaceAll('5', 's'),
    )
    // L.T.D., p l c, B & B: single letters that stand together are one word.
    .replaceAll(/\b((?:[a-z][. ]){1,5}[a-z])\b\.?/gu, (run) => run.replaceAll(/[. ]/gu, ''))
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const words = plain === '' ? [] : plain.split(' ').map((word) => longForms[word] ?? word);
  const telling = words.filter((word) => !formWords.has(word));
  // "The Company Ltd" has no other words than these.
  return telling.length > 0 ? telling : words;
}

/** A number that tells a body from its namesakes, in one spelling: eight characters as Companies House writes it. */
export function organisationNumber(written: string): string {
  const plain = written.toUpperCase().replaceAll(/[^A-Z0-9]/gu, '');
  if (plain === '' || /^0+$/u.test(plain)) return '';
  const [, letters = '', digits = ''] = /^([A-Z]{0,2})(\d{1,8})$/u.exec(plain) ?? [];
  return digits === '' ? plain : letters + digits.padStart(8 - letters.length, '0');
}
