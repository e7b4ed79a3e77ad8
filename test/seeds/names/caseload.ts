import { type NameList } from './name-list.ts';
import { below, oneOf, type Random, seededRandom } from './random.ts';

/**
 * @file A large caseload of nobody: documents of the shape the search indexes, made of a name list. For measuring only.
 */

/** What the search is given of one case, and what it is judged by. */
export type NamedDocument = {
  readonly row: number;
  readonly forename: string;
  readonly surname: string;
  readonly reference: string;
  readonly telephone: string;
  readonly fields: readonly { readonly text: string; readonly weight: number }[];
};

/** `count` documents, the same for the same seed. */
export function namedDocuments(
  lists: readonly NameList[],
  count: number,
  seed: number,
): NamedDocument[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, (_, row) => documentOf(lists, row, random));
}

function documentOf(lists: readonly NameList[], row: number, random: Random): NamedDocument {
  const subject = nameOf(lists, random);
  const associate = nameOf(lists, random);
  const reference = `NA/${2020 + below(random, 7)}/${coded(random, 5)}`;
  const telephone = `07700 9${digits(random, 2)} ${digits(random, 3)}`;
  const associateLine = `${associate.forename} ${associate.surname}`;
  const plate = `${letters(random, 2)}${digits(random, 2)} ${letters(random, 3)}`;
  return {
    row,
    ...subject,
    reference,
    telephone,
    fields: [
      { text: `${subject.forename} ${subject.surname}`, weight: 4 },
      { text: associateLine, weight: 3 },
      { text: random() < 0.3 ? oneOf(random, aliases) : '', weight: 3 },
      { text: reference, weight: 4 },
      { text: `${letters(random, 2)}${digits(random, 5)}`, weight: 3 },
      { text: random() < 0.3 ? telephone : '', weight: 2 },
      { text: random() < 0.3 ? plate : '', weight: 2 },
      {
        text: `${oneOf(random, openings)} ${oneOf(random, links)} ${oneOf(random, places)}`,
        weight: 1,
      },
    ],
  };
}

/** Six names in ten are common ones, the first of a list more than the last; the others are made up. */
export function nameOf(
  lists: readonly NameList[],
  random: Random,
): { forename: string; surname: string } {
  const list = oneOf(random, lists);
  const common = list.surnames[Math.floor(random() ** 2 * list.surnames.length)] ?? '';
  const middle = random() < 0.5 ? oneOf(random, list.endings) : '';
  const made = `${oneOf(random, list.beginnings)}${middle}${oneOf(random, list.endings)}`;
  const double = random() < 0.06 ? `-${oneOf(random, oneOf(random, lists).surnames)}` : '';
  return {
    forename: oneOf(random, list.forenames),
    surname: (random() < 0.6 ? common : made) + double,
  };
}

const many = (random: Random, alphabet: string, count: number): string =>
  Array.from({ length: count }, () => alphabet.charAt(below(random, alphabet.length))).join('');
const coded = (random: Random, count: number): string =>
  many(random, '23456789ABCDEFGHJKMNPQRSTVWXYZ', count);
const digits = (random: Random, count: number): string => many(random, '0123456789', count);
const letters = (random: Random, count: number): string =>
  many(random, 'ABCDEFGHJKLMNOPRSTUVWXYZ', count);

const aliases = [
  'Tel',
  'Big Dez',
  'The Vicar',
  'Smiler',
  'Jonno',
  'Mad Mick',
  'Doc',
  'Ginge',
  'Lofty',
  'Sparks',
  'Ace',
];
const openings = [
  'Brother-in-law',
  'Former partner',
  'Tenant',
  'Gym acquaintance',
  'Neighbour',
  'Old school friend',
];
const links = [
  'with a conviction',
  'charged and on bail',
  'under investigation',
  'named in intelligence',
  'of the press',
];
const places = [
  'Solihull',
  'Walsall',
  'Coalville',
  'Hinckley',
  'Gosport',
  'Andover',
  'Dudley',
  'Oadby',
  'Fareham',
];
