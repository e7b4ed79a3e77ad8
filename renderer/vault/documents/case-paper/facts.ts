import { officeNames } from '../../../../shared/domain/office.ts';
import { formatPlain, isCivilDate } from '../../../../shared/kit/civil-date.ts';
import { formatInstant, instant } from '../../../../shared/kit/instant.ts';
import { decidedBy } from '../../../../shared/domain/decided-by.ts';

/** @file What was recorded, as plain lines for paper: `Collar number: 4471`. Every word that a person typed is on it; ids and lengths,
 *  which mean nothing to a reader, are not. */

/** A record to read: its lines, and the lists in it. */
export type Facts = {
  readonly lines: readonly string[];
  readonly lists: readonly { readonly label: string; readonly items: readonly string[] }[];
};

/** Reads a record field by field, in its order. */
export function factsOf(record: object, hide: readonly string[] = []): Facts {
  const entries = Object.entries(record).filter(([key]) => !isOurs(key) && !hide.includes(key));
  const isList = (value: unknown): value is readonly object[] =>
    Array.isArray(value) && value.length > 0 && value.every((one) => isRecord(one));
  return {
    lines: entries.flatMap(([key, value]) => (isList(value) ? [] : factLines(value, wordsOf(key)))),
    lists: entries.flatMap(([key, value]) =>
      isList(value) ? [{ label: wordsOf(key), items: value.map((one) => itemOf(one, hide)) }] : [],
    ),
  };
}

/** Lines for a value and everything in it. */
export function factLines(value: unknown, name = ''): readonly string[] {
  if (value === null || value === undefined || value === '') return [];
  if (Array.isArray(value)) return listLines(value, name);
  if (isRecord(value)) return recordLines(value, name);
  const shown =
    typeof value === 'boolean'
      ? value
        ? 'yes'
        : 'no'
      : typeof value === 'number' || typeof value === 'string'
        ? String(value)
        : '';
  return isOwnNumber(shown) ? [] : [named(name, codeWords(shown))];
}

function recordLines(value: object, name: string): readonly string[] {
  const moment = instant.safeParse(value);
  if (moment.success) return [named(name, formatInstant(moment.data))];
  const line = personOf(value) ?? evidenceOf(value) ?? labelledOf(value);
  if (line !== undefined) return [named(name, line)];
  return Object.entries(value).flatMap(([key, inner]) => {
    if (isOurs(key)) return [];
    const label = wordsOf(key);
    // *Told, told on* says one thing twice.
    const isWhole = name === '' || standAlone.has(key) || label.startsWith(name);
    return factLines(inner, isWhole ? label : `${name}, ${lower(label)}`);
  });
}

function listLines(values: readonly unknown[], name: string): readonly string[] {
  const plain = values
    .filter((value) => typeof value === 'string' || typeof value === 'number')
    .map((value) => codeWords(String(value)));
  if (plain.length === values.length)
    return plain.length === 0 ? [] : [named(name, plain.join('; '))];
  return values.flatMap((value) =>
    isRecord(value) && name !== ''
      ? [named(name, itemOf(value, []).replaceAll('\n', ' · '))]
      : factLines(value, name),
  );
}

/** One of a list: what it says first, and what belongs to it on lines of their own. */
function itemOf(record: object, hide: readonly string[]): string {
  const whole = personOf(record) ?? labelledOf(record);
  if (whole !== undefined) return whole;
  const { lines, lists } = factsOf(record, hide);
  const [first] = Object.entries(record).flatMap(([key, value]: [string, unknown]) =>
    mainKeys.includes(key) && typeof value === 'string' && value !== '' ? [{ key, value }] : [],
  );
  const rest = [
    ...lines,
    ...lists.flatMap(({ label, items }) =>
      items.map((item) => named(label, item.replaceAll('\n', ' · '))),
    ),
  ];
  if (first === undefined) return rest.join('\n');
  const main = factLines(first.value, wordsOf(first.key))[0];
  return [codeWords(first.value), ...rest.filter((line) => line !== main)].join('\n');
}

/** What an item of a list is known by. */
const mainKeys = [
  'question',
  'text',
  'name',
  'title',
  'code',
  'correction',
  'answer',
  'result',
  'reason',
];
/** The six elements of the decision model are known by their own names. */
const standAlone: ReadonlySet<string> = new Set([
  'ethics',
  'information',
  'assessment',
  'powersAndPolicy',
  'options',
  'actionAndReview',
]);
const ownWords: Readonly<Record<string, string>> = {
  ethics: 'Code of Ethics',
  assessment: 'Threat and risk',
  sha256: 'SHA-256',
  recordSha256: 'SHA-256 of the record',
  iopcReferral: 'Referral to the IOPC',
  iopcRationale: 'Why so, as to the IOPC',
  iopcReference: 'Reference of the IOPC',
  psdCaseRef: 'Reference of PSD',
};

const personKeys: ReadonlySet<string> = new Set([
  ...Object.keys(decidedBy.shape),
  'isLocalManager',
]);

/** A person in a line, where the record is one and nothing else. */
function personOf(value: object): string | undefined {
  const found = Object.entries(value);
  if (!('name' in value) || !found.every(([key]) => personKeys.has(key))) return undefined;
  const field = (key: string): string => textIn(value, key);
  const office = Object.entries(officeNames).find(([code]) => code === field('office'))?.[1];
  return [
    [field('rankOrGrade'), field('name')].filter((word) => word !== '').join(' '),
    office === undefined || office === field('rankOrGrade') ? '' : office,
    'isLocalManager' in value && value.isLocalManager === true ? 'local manager' : '',
  ]
    .filter((word) => word !== '')
    .join(', ');
}

const textIn = (value: object, key: string): string => {
  const said: unknown = Object.entries(value).find(([each]) => each === key)?.[1];
  return typeof said === 'string' ? said : '';
};

/** What shows a thing, in a line: what it says, then of what kind it is and where it lies. */
function evidenceOf(value: object): string | undefined {
  const keys = Object.keys(value);
  const said = textIn(value, 'description') || textIn(value, 'text');
  if (said === '' || !keys.includes('kind') || !keys.every((key) => evidenceKeys.has(key)))
    return undefined;
  const beside = [codeWords(textIn(value, 'kind')), textIn(value, 'reference')];
  return `${said} (${beside.filter((word) => word !== '').join(', ')})`;
}

const evidenceKeys: ReadonlySet<string> = new Set(['kind', 'description', 'reference', 'text']);

/** A line that brings its own label. */
function labelledOf(value: object): string | undefined {
  const label = textIn(value, 'label');
  const says = textIn(value, 'says');
  return label === '' || says === '' ? undefined : `${label}: ${says}`;
}

const isRecord = (value: unknown): value is object => typeof value === 'object' && value !== null;
/** Random ids mean nothing to a reader, nor does how long a file is. */
const isOurs = (key: string): boolean =>
  /Ids?$/.test(key) || ['id', 'type', 'over', 'sizeBytes', 'follows'].includes(key);
const isOwnNumber = (value: string): boolean => /^[0-9a-f]{32}(?:-\d+)?$/.test(value);
/** Codes are kebab-case words, days are written out; anything a person typed is left as it is. */
const codeWords = (value: string): string =>
  isCivilDate(value)
    ? formatPlain(value)
    : /^[a-z]+(?:-[a-z0-9]+)+$/.test(value)
      ? value.replaceAll('-', ' ')
      : value;

const named = (name: string, shown: string): string => (name === '' ? shown : `${name}: ${shown}`);
const lower = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

/** The name of a field in words: `dueOn` is *Due on*. */
export const wordsOf = (name: string): string => {
  const words = ownWords[name] ?? name.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
};
