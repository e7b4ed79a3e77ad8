import { withinOneEdit } from '../search/misspelling.ts';
import { createKeyRing, keyOf, keyOfText } from './blocks.ts';
import { birthEvidence } from './birth-date.ts';
import { matchOf, type Match, type Matched, type MatchReason } from './match.ts';
import { createNamesakes, type Namesakes } from './namesakes.ts';
import { personName } from './person-name.ts';
import { allSteps, forEachInSteps, type Steps } from './steps.ts';
import { createWordTable, type Alike, type WordTable } from './words.ts';

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
): Steps<Matched> {
  const isWithin = right === 'within';
  const words = createWordTable(true);
  const lefts: Prepared[] = [];
  yield* forEachInSteps(left, (record) => lefts.push(prepare(words, record)));
  const rights: Prepared[] = isWithin ? lefts : [];
  if (!isWithin) yield* forEachInSteps(right, (record) => rights.push(prepare(words, record)));
  yield* forEachInSteps(isWithin ? lefts : [...lefts, ...rights], ({ names }) => {
    words.count(names.flatMap(({ forenames, surnames }) => [...forenames, ...surnames]));
  });
  const namesakes = createNamesakes(isWithin || left === right ? [lefts] : [lefts, rights]);
  const chance = Math.log2(Math.max(2, rights.length)) + (isWithin ? seldomTwice : 0);
  const matches: Match[] = [];
  let compared = 0;
  const ring = createKeyRing(isWithin);
  yield* forEachInSteps(lefts, (each, at) => {
    addKeys(words, each, (key) => ring.add('left', at, key));
  });
  if (!isWithin)
    yield* forEachInSteps(rights, (each, at) => {
      addKeys(words, each, (key) => ring.add('right', at, key));
    });
  yield* ring.visitPairs(mostInBlock, (a, b) => {
    compared += 1;
    const match = compare({ words, namesakes }, lefts, rights, a, b, chance);
    if (match) matches.push(match);
  });
  return { matches, compared };
}

/** Compares every pair, for measuring what the keys leave out. */
export function matchPeopleNaively(records: readonly PersonRecord[]): Matched {
  const words = createWordTable(true);
  const all = records.map((record) => prepare(words, record));
  for (const { names } of all)
    words.count(names.flatMap(({ forenames, surnames }) => [...forenames, ...surnames]));
  const namesakes = createNamesakes([all]);
  const chance = Math.log2(Math.max(2, all.length)) + seldomTwice;
  const matches: Match[] = [];
  for (let a = 0; a < all.length; a += 1)
    for (let b = a + 1; b < all.length; b += 1) {
      const match = compare({ words, namesakes }, all, all, a, b, chance);
      if (match) matches.push(match);
    }
  return { matches, compared: (all.length * (all.length - 1)) / 2 };
}

function prepare(words: WordTable, { names, birthDate, numbers = [] }: PersonRecord): Prepared {
  return {
    names: names
      .map(personName)
      .map(({ forenames, surnames }) => ({
        forenames: forenames.map(words.idOf),
        surnames: surnames.map(words.idOf),
      }))
      .filter(({ forenames, surnames }) => forenames.length + surnames.length > 0),
    birthDate: /^\d{4}-\d{2}-\d{2}$/u.test(birthDate ?? '') ? birthDate : undefined,
    numbers: numbers.map(plainNumber).filter(({ length }) => length >= 4),
  };
}

/** A number without its spaces and its country: `+44 7700 900123` is `7700900123`. */
export const plainNumber = (written: string): string =>
  written
    .toLowerCase()
    .replaceAll(/[^a-z0-9@]/gu, '')
    .replace(/^(?:0044|44(?=\d{10}$)|0(?=\d{9,}$))/u, '');

/** What a record is found by: two words in any order as they sound or are used; one word with the beginning, the end, or the first and last
 *  letter of another; the day of birth with day and month in either order; both ends of each number. */
function addKeys(
  words: WordTable,
  { names, birthDate, numbers }: Prepared,
  add: (key: number) => void,
): void {
  const [year = '', month = '', day = ''] = birthDate?.split('-') ?? [];
  const inYear = birthDate === undefined ? 0 : Number([month, day].toSorted(compareText).join(''));
  if (birthDate !== undefined) add(keyOf(1, Number(year), inYear));
  for (const number of numbers) {
    add(keyOf(2, keyOfText(number.slice(-6))));
    add(keyOf(3, keyOfText(number.slice(0, 6))));
  }
  for (const { forenames, surnames } of names) {
    const all = [...forenames, ...surnames];
    for (const [at, one] of all.entries())
      for (const [beside, other] of all.entries()) {
        if (beside === at) continue;
        const text = words.text(other);
        add(keyOf(4, one, text.charCodeAt(0)));
        add(keyOf(5, one, keyOfText(text.slice(0, 3))));
        add(keyOf(6, one, keyOfText(text.slice(-3))));
        if (inYear > 0) {
          add(keyOf(7, one, inYear));
          add(keyOf(8, one, Number(year)));
        }
        if (beside < at) continue;
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

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function compare(
  { words, namesakes }: { readonly words: WordTable; readonly namesakes: Namesakes },
  lefts: readonly Prepared[],
  rights: readonly Prepared[],
  a: number,
  b: number,
  chance: number,
): Match | undefined {
  const [left, right] = [lefts[a], rights[b]];
  if (!left || !right) return undefined;
  const found = nameEvidence(words, left, right);
  const name = { ...found, bits: Math.min(found.bits, namesakes.mostBits(left, right)) };
  const birth = birthEvidence(left.birthDate, right.birthDate);
  const number = numberEvidence(left.numbers, right.numbers);
  const reasons = [...name.reasons, ...birth.reasons, ...number.reasons];
  return matchOf(a, b, name.bits + birth.bits + number.bits - chance, reasons);
}

type Evidence = { readonly bits: number; readonly reasons: readonly MatchReason[] };
const nothing: Evidence = { bits: 0, reasons: [] };

const reasonOf: Readonly<Record<Alike, MatchReason>> = {
  same: 'name-same',
  nickname: 'name-nickname',
  misspelt: 'name-misspelt',
  sounds: 'name-sounds',
  initial: 'name-initial',
  part: 'name-part',
  no: 'name-differs',
};

/** What names that do not agree say against it: less of a forename, for people use their second; least of a surname, for people marry. */
const forenameDiffers = -6;
const surnameDiffers = -7;
const otherOrder = -1.5;
/** Forename and surname are not chosen apart: they share a language and a time. */
const goTogether = -2.5;
/** Forenames in another order: most people have two, and two people have the same two in either. */
const outOfOrder = 3;

/** The best that any two of their names say. */
function nameEvidence(words: WordTable, left: Prepared, right: Prepared): Evidence {
  let best: Evidence = { bits: forenameDiffers + surnameDiffers, reasons: ['name-differs'] };
  for (const one of left.names)
    for (const other of right.names) {
      const straight = add(
        wordEvidence(words, one.forenames, other.forenames, forenameDiffers),
        wordEvidence(words, one.surnames, other.surnames, surnameDiffers),
        together(one, other),
      );
      if (straight.bits > best.bits) best = straight;
      const turned = add(
        wordEvidence(words, one.forenames, other.surnames, forenameDiffers),
        wordEvidence(words, one.surnames, other.forenames, surnameDiffers),
        { bits: otherOrder, reasons: ['name-order'] },
        together(one, other),
      );
      if (turned.bits > best.bits && one.forenames.length > 0 && other.forenames.length > 0)
        best = turned;
    }
  return best;
}

type Name = Prepared['names'][number];
const together = (one: Name, other: Name): Evidence =>
  one.forenames.length > 0 && other.forenames.length > 0
    ? { bits: goTogether, reasons: [] }
    : nothing;

/** Of two lists of words: each word of the shorter against the best of the other, once; what is there only once says nothing. */
function wordEvidence(
  words: WordTable,
  one: readonly number[],
  other: readonly number[],
  differs: number,
): Evidence {
  if (one.length === 0 || other.length === 0) return nothing;
  const [few, many] = one.length <= other.length ? [one, other] : [other, one];
  const taken = new Set<number>();
  const found: { readonly bits: number; readonly how: Alike }[] = [];
  let crossed = 0;
  few.forEach((word, place) => {
    let best = { bits: 0, how: 'no' as Alike, at: -1 };
    many.forEach((against, at) => {
      if (taken.has(at)) return;
      const how = words.alike(word, against);
      const bits = how === 'no' ? 0 : words.bits(word, against, how);
      if (how !== 'no' && (best.at < 0 || bits > best.bits)) best = { bits, how, at };
    });
    if (best.at >= 0) {
      taken.add(best.at);
      found.push(best);
      if (best.at !== place) crossed += 1;
    }
  });
  if (found.length === 0) return { bits: differs, reasons: ['name-differs'] };
  // A middle name that differs weighs a little against; one that is missing does not.
  const against = (few.length - found.length) * 2 + crossed * outOfOrder;
  return {
    bits: found.reduce((sum, { bits }) => sum + bits, 0) - against,
    reasons: found.map(({ how }) => reasonOf[how]),
  };
}

const add = (...all: readonly Evidence[]): Evidence => ({
  bits: all.reduce((sum, { bits }) => sum + bits, 0),
  reasons: all.flatMap(({ reasons }) => reasons),
});

/** Three digits are ten bits. Of those, some are lost where a household or a firm shares a number. */
const digitBits = (digits: number): number => Math.min(18, digits * 3.3 - 4);

/** Numbers that agree whole, in part, or but for a slip. Numbers that differ say nothing: people have several. */
function numberEvidence(one: readonly string[], other: readonly string[]): Evidence {
  let best = nothing;
  const take = (bits: number, reason: MatchReason): void => {
    if (bits > best.bits) best = { bits, reasons: [reason] };
  };
  for (const a of one)
    for (const b of other) {
      const shorter = Math.min(a.length, b.length);
      if (a === b) take(digitBits(shorter), 'number-same');
      else if (shorter >= 5 && (a.endsWith(b) || b.endsWith(a)))
        take(digitBits(shorter), 'number-part');
      else if (shorter >= 6 && (a.includes(b) || b.includes(a)))
        take(digitBits(shorter) - 2, 'number-part');
      // As many numbers are one slip away as it has digits, ten times over.
      else if (shorter >= 9 && withinOneEdit(a, b)) take(digitBits(shorter) - 7, 'number-slip');
    }
  return best;
}
