import { createKeyRing, keyOf, keyOfText, mostOfRight } from './blocks.ts';
import { birthEvidence } from './birth-date.ts';
import { createBirthDays, type BirthDays } from './birth-days.ts';
import { addUp, type Evidence } from './evidence.ts';
import { createMatches, mostOfPossible, type Matched } from './match.ts';
import { createNamesakes, type Namesakes } from './namesakes.ts';
import { numberEvidence, numbersIn, plainNumber } from './numbers.ts';
import { lettersOf, nameEvidence } from './person-evidence.ts';
import { personNames } from './person-name.ts';
import { allSteps, forEachInSteps, type Steps } from './steps.ts';
import { createWordTable, type WordTable } from './words.ts';

/** @file Which records may be of one person: by names (aliases too, in any order, short, misspelt, misheard), day of birth and numbers.
 *  Evidence is added up in bits, a rare name saying more than a common one, and held against how many there are to be mistaken for. */

/** A person as some record tells of them. */
export type PersonRecord = {
  /** The name and every alias. */
  readonly names: readonly string[];
  /** `YYYY-MM-DD`, where it is known. */
  readonly birthDate?: string | undefined;
  /** Telephones, collar and other numbers, vehicles, handles. */
  readonly numbers?: readonly string[] | undefined;
};

type Prepared = {
  readonly names: readonly { readonly forenames: number[]; readonly surnames: number[] }[];
  readonly birthDate: string | undefined;
  readonly numbers: readonly string[];
};

/** In an index that people keep, about one record in ten is a second one of somebody: most have no other to be found. */
const seldomTwice = 3;

/** A key that more records share than this brings no pairs. */
const mostInBlock = 16;

/** Compares two lists, or one within itself. */
export const matchPeople = (
  left: readonly PersonRecord[],
  right: readonly PersonRecord[] | 'within',
): Matched => allSteps(matchPeopleInSteps(left, right));

/** The same in steps. */
export function* matchPeopleInSteps(
  left: readonly PersonRecord[],
  right: readonly PersonRecord[] | 'within',
  besides = 0,
): Steps<Matched> {
  const isWithin = right === 'within';
  const words = createWordTable(true);
  const lefts: Prepared[] = [];
  yield* forEachInSteps(left, (record) => lefts.push(prepare(words, record)));
  const rights: Prepared[] = isWithin ? lefts : [];
  if (!isWithin) yield* forEachInSteps(right, (record) => rights.push(prepare(words, record)));
  for (const list of isWithin ? [lefts] : [lefts, rights])
    yield* forEachInSteps(list, ({ names }) => {
      words.count(names.flatMap(({ forenames, surnames }) => [...forenames, ...surnames]));
    });
  const namesakes = yield* createNamesakes(
    words,
    isWithin || left === right ? [lefts] : [lefts, rights],
  );
  const days = yield* createBirthDays(isWithin || left === right ? [lefts] : [lefts, rights]);
  const known = { words, namesakes, days };
  const chance = Math.log2(Math.max(2, rights.length)) + (isWithin ? seldomTwice : 0);
  const matches = createMatches(besides);
  let compared = 0;
  const ring = createKeyRing(isWithin);
  yield* forEachInSteps(lefts, (each, at) => {
    addKeys(words, each, (key, isExact) => ring.add('left', at, key, isExact));
  });
  if (!isWithin)
    yield* forEachInSteps(rights, (each, at) => {
      addKeys(words, each, (key, isExact) => ring.add('right', at, key, isExact));
    });
  yield* ring.visitPairs(mostOfRight(mostInBlock, lefts.length, rights.length), (a, b) => {
    compared += 1;
    const [one, other] = [lefts[a], rights[b]];
    const found = one && other && compare(known, one, other);
    if (found) matches.add(a, b, beyondChance(found, chance), found.reasons);
  });
  return { matches: matches.all, compared };
}

/** Compares every pair, for measuring what the keys leave out. */
export function matchPeopleNaively(records: readonly PersonRecord[]): Matched {
  const words = createWordTable(true);
  const all = records.map((record) => prepare(words, record));
  for (const { names } of all)
    words.count(names.flatMap(({ forenames, surnames }) => [...forenames, ...surnames]));
  const namesakes = allSteps(createNamesakes(words, [all]));
  const known = { words, namesakes, days: allSteps(createBirthDays([all])) };
  const chance = Math.log2(Math.max(2, all.length)) + seldomTwice;
  const matches = createMatches();
  for (let a = 0; a < all.length; a += 1)
    for (let b = a + 1; b < all.length; b += 1) {
      const [one, other] = [all[a], all[b]];
      const found = one && other && compare(known, one, other);
      if (found) matches.add(a, b, beyondChance(found, chance), found.reasons);
    }
  return { matches: matches.all, compared: (all.length * (all.length - 1)) / 2 };
}

function prepare(words: WordTable, { names, birthDate, numbers = [] }: PersonRecord): Prepared {
  return {
    names: names
      .flatMap(personNames)
      .map(({ forenames, surnames }) => ({
        forenames: forenames.map(words.idOf),
        surnames: surnames.map(words.idOf),
      }))
      .filter(({ forenames, surnames }) => forenames.length + surnames.length > 0),
    birthDate: /^\d{4}-\d{2}-\d{2}$/u.test(birthDate ?? '') ? birthDate : undefined,
    numbers: numbers
      .flatMap(numbersIn)
      .map(plainNumber)
      .filter(({ length }) => length >= 4),
  };
}

/** What a record is found by: two words in any order as they sound or are used; one word with the beginning, the end, or the first and last
 *  letter of another; the day of birth with day and month in either order; both ends of each number. */
function addKeys(
  words: WordTable,
  { names, birthDate, numbers }: Prepared,
  add: (key: number, isExact?: boolean) => void,
): void {
  const [year = '', month = '', day = ''] = birthDate?.split('-') ?? [];
  const inYear = birthDate === undefined ? 0 : Number([month, day].toSorted(compareText).join(''));
  if (birthDate !== undefined) add(keyOf(1, Number(year), inYear));
  const initials = initialsOf(words, names);
  for (const number of numbers) {
    add(keyOf(12, keyOfText(number)), true);
    add(keyOf(2, keyOfText(number.slice(-6))));
    add(keyOf(3, keyOfText(number.slice(0, 6))));
    // A slip in it: whatever figure is wrong, missing or changed round, both agree without one of their last six.
    for (const five of number.length < 9 ? [] : fivesOf(number.slice(-6)))
      for (const initial of initials) add(keyOf(19, five, initial));
  }
  for (const { forenames, surnames } of names) {
    const all = [...forenames, ...surnames];
    const [letters, ends] = lettersOf(words, all);
    add(keyOf(14, keyOfText(ends)));
    add(keyOf(14, keyOfText(letters)), true);
    // Written as one word, with a slip.
    if (letters.length >= 9)
      add(keyOf(20, keyOfText(letters.slice(0, 3)), keyOfText(ends.slice(-4))));
    // Who goes by a second forename, written as one word.
    for (const forename of all.length > 2 ? all.slice(1, -1) : [])
      add(keyOf(14, keyOfText(words.text(forename) + words.text(all.at(-1) ?? 0))));
    if (all.length > 1) add(keyOf(13, keyOfText(all.toSorted((a, b) => a - b).join(' '))), true);
    for (const [at, one] of all.entries()) {
      if (inYear > 0) {
        add(keyOf(7, one, inYear));
        add(keyOf(8, one, Number(year)));
        // A slip in the day of birth and one in the name: two parts of the day are spared, and how a word begins.
        const start = keyOfText(words.text(one).slice(0, 2));
        add(keyOf(21, start, Number(month + day)));
        add(keyOf(22, start, Number(year + month)));
        add(keyOf(23, start, Number(year + day)));
      }
      for (const [beside, other] of all.entries()) {
        if (beside === at) continue;
        const text = words.text(other);
        add(keyOf(4, one, text.charCodeAt(0)));
        add(keyOf(5, one, keyOfText(text.slice(0, 3))));
        add(keyOf(6, one, keyOfText(text.slice(-3))));
        // The first letter wrong, left out, or after the second.
        if (text.length >= 5) {
          add(keyOf(15, one, keyOfText(text.slice(1))));
          add(keyOf(15, one, keyOfText(text)));
          add(keyOf(16, one, keyOfText(text.slice(2))));
        }
        if (beside < at) continue;
        // Both with a slip: where each of them begins or ends is spared.
        for (const a of twoEndsOf(words.text(one)))
          for (const b of twoEndsOf(text)) add(keyOf(17, Math.min(a, b), Math.max(a, b)));
        for (const a of words.codes(one))
          for (const b of words.codes(other)) {
            const pair = a < b ? keyOf(9, a, b) : keyOf(9, b, a);
            add(pair);
            // Of a common name many: those of one year, or of one day in any year.
            if (inYear > 0) {
              add(keyOf(10, pair, Number(year)));
              add(keyOf(11, pair, inYear));
            }
          }
      }
    }
  }
}

/** The first letters of all words of a record's names. */
const initialsOf = (words: WordTable, names: Prepared['names']): ReadonlySet<number> =>
  new Set(
    names.flatMap(({ forenames, surnames }) =>
      [...forenames, ...surnames].map((id) => words.text(id).charCodeAt(0)),
    ),
  );

/** Six figures, each of them left out once. */
const fivesOf = (six: string): ReadonlySet<number> =>
  new Set([...six].map((_figure, at) => keyOfText(six.slice(0, at) + six.slice(at + 1))));

/** The first two letters, and the last two; of a short word neither tells it from others. */
const twoEndsOf = (word: string): readonly number[] =>
  word.length < 4 ? [] : [keyOfText(word.slice(0, 2)), keyOf(18, keyOfText(word.slice(-2)))];

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** What is known of all records when two of them are compared. */
type Known = {
  readonly words: WordTable;
  readonly namesakes: Namesakes;
  readonly days: BirthDays;
};

function compare({ words, namesakes, days }: Known, left: Prepared, right: Prepared): Evidence {
  const found = nameEvidence(words, left, right);
  const name = { ...found, bits: Math.min(found.bits, namesakes.mostBits(left, right)) };
  const birth = birthEvidence(left.birthDate, right.birthDate, days.mostBits(left.birthDate));
  const number = numberEvidence(left.numbers, right.numbers);
  return addUp(name, birth, number);
}

/** Who lives with somebody shares a telephone and a surname, and a twin the day of birth: a name that differs is never sure. */
const beyondChance = ({ bits, reasons }: Evidence, chance: number): number =>
  reasons.includes('name-differs') ? Math.min(bits - chance, mostOfPossible) : bits - chance;
