import { type NamedDocument } from './caseload.ts';
import { below, oneOf, type Random, seededRandom } from './random.ts';

/** @file What people type when they look for a document of the caseload, in classes, each with the answer expected. */

export const queryClasses = [
  'prefix',
  'exact',
  'typo',
  'surname typo',
  'spelling',
  'number',
] as const;
export type QueryClass = (typeof queryClasses)[number];

/** A search, and which documents answer it: any that bears the name, or the number, that was meant. */
export type JudgedQuery = {
  readonly kind: QueryClass;
  readonly text: string;
  readonly isAnswer: (document: NamedDocument) => boolean;
};

/** `perClass` searches of each class, the same for the same seed. */
export function judgedQueries(
  documents: readonly NamedDocument[],
  perClass: number,
  seed: number,
): JudgedQuery[] {
  const random = seededRandom(seed);
  return queryClasses.flatMap((kind) =>
    Array.from({ length: perClass }, () => queryOf[kind](oneOf(random, documents), random)),
  );
}

const queryOf: Readonly<Record<QueryClass, (meant: NamedDocument, random: Random) => JudgedQuery>> =
  {
    prefix: (meant, random) => ({
      kind: 'prefix',
      text: `${meant.forename} ${meant.surname.slice(0, Math.max(3, below(random, meant.surname.length)))}`,
      isAnswer: bearsNameOf(meant),
    }),
    exact: (meant) => ({
      kind: 'exact',
      text: `${meant.forename} ${meant.surname}`,
      isAnswer: bearsNameOf(meant),
    }),
    typo: (meant, random) => ({
      kind: 'typo',
      text: misspelt(`${meant.forename} ${meant.surname}`, random),
      isAnswer: bearsNameOf(meant),
    }),
    'surname typo': (meant, random) => ({
      kind: 'surname typo',
      text: misspelt(meant.surname, random),
      isAnswer: (document) => document.surname === meant.surname,
    }),
    spelling: (meant, random) => ({
      kind: 'spelling',
      text: respelt(`${meant.forename} ${meant.surname}`, random),
      isAnswer: bearsNameOf(meant),
    }),
    number: (meant, random) => ({
      kind: 'number',
      text: random() < 0.5 ? meant.reference : meant.reference.slice(8),
      isAnswer: (document) => document.reference.slice(8) === meant.reference.slice(8),
    }),
  };

const bearsNameOf = (meant: NamedDocument) => (document: NamedDocument) =>
  document.surname === meant.surname && document.forename === meant.forename;

const alphabet = Array.from('abcdefghijklmnopqrstuvwxyz');

/** One slip in a letter that is neither first nor a space: left out, put in, changed for another or swapped with the next. */
export function misspelt(name: string, random: Random): string {
  const letters = Array.from(name);
  const places = letters.flatMap((letter, at) => (at > 0 && /\p{L}/u.test(letter) ? [at] : []));
  const at = oneOf(random, places);
  const letter = letters[at] ?? '';
  const next = letters[at + 1] ?? '';
  const slip = below(random, 4);
  if (slip === 0) letters.splice(at, 1);
  else if (slip === 1) letters.splice(at, 0, oneOf(random, alphabet));
  else if (slip === 2 || !/\p{L}/u.test(next) || next === letter)
    letters[at] = oneOf(
      random,
      alphabet.filter((other) => other !== letter),
    );
  else letters.splice(at, 2, next, letter);
  return letters.join('');
}

/** The same name as another hand writes it: without marks, and with apostrophes and hyphens dropped, spaced or typographic. */
function respelt(name: string, random: Random): string {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ł', 'l')
    .replaceAll('Ł', 'L')
    .replaceAll('ı', 'i');
  const written = oneOf(random, ['', ' ', '’']);
  return plain
    .replaceAll("'", written)
    .replaceAll('-', oneOf(random, ['', ' ', '-']))
    .toLowerCase();
}
