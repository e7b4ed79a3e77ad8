import { withinOneEdit } from '../search/misspelling.ts';
import { addUp, nothing, type Evidence } from './evidence.ts';
import { joinedAlike } from './joined-words.ts';
import type { MatchReason } from './match.ts';
import type { Alike, WordTable } from './words.ts';

/** @file What the names of two records say for or against their being one person's. */

/** A name as numbers of its words. */
export type Name = { readonly forenames: readonly number[]; readonly surnames: readonly number[] };
type Named = { readonly names: readonly Name[] };

const reasonOf: Readonly<Record<Alike, MatchReason>> = {
  same: 'name-same',
  nickname: 'name-nickname',
  misspelt: 'name-misspelt',
  sounds: 'name-sounds',
  initial: 'name-initial',
  clipped: 'name-nickname',
  resembles: 'name-misspelt',
  part: 'name-part',
  no: 'name-differs',
};

/** What names that do not agree say against it: less of a forename, for people use their second; least of a surname, for people marry: of some twenty who are
 *  told of twice, one has another by then. */
const forenameDiffers = -6;
const surnameDiffers = -4.5;
const otherOrder = -1.5;
/** Forename and surname are not chosen apart: they share a language and a time. */
const goTogether = -2.5;
/** Forenames in another order: most people have two, and two people have the same two in either. */
const outOfOrder = 6;
/** Whoever goes by a second forename, or stands with a first one that nobody else wrote. */
const notTheFirst = 1.5;

/** Slips are not chosen apart either: whoever mistypes one word mistypes the next. */
const slipsGoTogether = 1.5;
/** A space in the wrong place and a slip besides. */
const runTogetherWithSlip = 4;

/** The best that any two of their names say. */
export function nameEvidence(words: WordTable, left: Named, right: Named): Evidence {
  let best: Evidence = { bits: forenameDiffers + surnameDiffers, reasons: ['name-differs'] };
  const take = (found: Evidence | undefined): void => {
    if (found && found.bits > best.bits) best = found;
  };
  for (const one of left.names)
    for (const other of right.names) {
      const together = runTogether(words, one, other);
      take(together);
      // One letter more may be an initial, as well as a slip.
      if (together && !together.reasons.includes('name-misspelt')) continue;
      take(straightEvidence(words, one, other));
      take(turnedEvidence(words, one, other));
      take(wholeEvidence(words, one, other));
      if (one.forenames.length > 1) take(firstAsSurname(words, one, other));
      if (other.forenames.length > 1) take(firstAsSurname(words, other, one));
    }
  return best;
}

/** Forenames against forenames, surnames against surnames. */
function straightEvidence(words: WordTable, one: Name, other: Name): Evidence {
  const forenames = wordEvidence(
    words,
    ...joinedAlike(words, one.forenames, other.forenames),
    forenameDiffers,
  );
  const surnames = wordEvidence(
    words,
    ...joinedAlike(words, one.surnames, other.surnames),
    surnameDiffers,
  );
  const areSlips = [forenames, surnames].every(({ reasons }) => reasons.includes('name-misspelt'));
  return addUp(
    ...[forenames, surnames, together(forenames, surnames)],
    areSlips ? { bits: slipsGoTogether, reasons: [] } : nothing,
  );
}

/** Forenames against surnames; of a name of one word it is not known which it is. */
function turnedEvidence(words: WordTable, one: Name, other: Name): Evidence | undefined {
  const isOneWord = wordsIn(one).length === 1 || wordsIn(other).length === 1;
  if (!isOneWord && (one.forenames.length === 0 || other.forenames.length === 0)) return undefined;
  const ofOne = wordEvidence(words, one.forenames, other.surnames, forenameDiffers);
  const ofOther = wordEvidence(words, one.surnames, other.forenames, surnameDiffers);
  return addUp(ofOne, ofOther, together(ofOne, ofOther), {
    bits: otherOrder,
    reasons: ['name-order'],
  });
}

/** "STEWART Fiona Morag": the surname before all forenames, without a comma. */
function firstAsSurname(words: WordTable, name: Name, other: Name): Evidence {
  const [surname = 0, ...forenames] = wordsIn(name);
  return addUp(straightEvidence(words, { forenames, surnames: [surname] }, other), {
    bits: otherOrder,
    reasons: ['name-order'],
  });
}

/** All words of both, whichever of them is taken for a surname: people have two, the second that of a spouse or a mother. Two at least agree. */
function wholeEvidence(words: WordTable, one: Name, other: Name): Evidence | undefined {
  if (wordsIn(one).length + wordsIn(other).length < 5) return undefined;
  const found = wordEvidence(words, wordsIn(one), wordsIn(other), surnameDiffers);
  if (found.reasons.length < 2) return undefined;
  return addUp(found, { bits: otherOrder * 2, reasons: ['name-part'] });
}

/** What two names say that one of them writes as one word, or with other spaces; undefined where neither does. */
function runTogether(words: WordTable, one: Name, other: Name): Evidence | undefined {
  const how = howRunTogether(words, one, other) ?? howRunTogether(words, other, one);
  if (!how) return undefined;
  // As is the commoner: a piece of a word is rare and says nothing for it.
  const either = saying(words, one) < saying(words, other) ? one : other;
  const whole = either.forenames.length > 0 ? either : one === either ? other : one;
  const same = straightEvidence(words, whole, whole);
  return how === 'same'
    ? same
    : addUp(same, { bits: -runTogetherWithSlip, reasons: ['name-misspelt'] });
}

const saying = (words: WordTable, name: Name): number =>
  wordsIn(name).reduce((sum, id) => sum + words.bits(id, id, 'same'), 0);

/** One word is forename and surname of the other, or all their letters are the same with other spaces; but for a slip, where they are many. */
function howRunTogether(words: WordTable, one: Name, other: Name): 'same' | 'misspelt' | undefined {
  const [these, those] = [wordsIn(one), wordsIn(other)];
  if (these.length === those.length || other.forenames.length === 0) return undefined;
  const written = these.map(words.text).join('');
  const all = those.map(words.text).join('');
  if (written === all) return 'same';
  const ends = these.length === 1 ? firstAndLast(words, those) : all;
  if (written === ends) return 'same';
  const isLong = written.length >= manyLetters && ends.length >= manyLetters;
  return isLong && (withinOneEdit(written, all) || withinOneEdit(written, ends))
    ? 'misspelt'
    : undefined;
}

const manyLetters = 9;

/** First forename and surname without a space, as some systems keep them. */
const firstAndLast = (words: WordTable, all: readonly number[]): string =>
  words.text(all[0] ?? 0) + (all.length > 1 ? words.text(all.at(-1) ?? 0) : '');

/** What a name is found by, however its spaces are written: all its letters, and those of the first word and the last. */
export const lettersOf = (
  words: WordTable,
  all: readonly number[],
): readonly [all: string, ends: string] => [all.map(words.text).join(''), firstAndLast(words, all)];

const wordsIn = ({ forenames, surnames }: Name): readonly number[] => [...forenames, ...surnames];

/** Only what agrees in both says less together than each by itself. */
const together = (forenames: Evidence, surnames: Evidence): Evidence =>
  forenames.bits > 0 && surnames.bits > 0
    ? { bits: Math.max(goTogether, -Math.min(forenames.bits, surnames.bits)), reasons: [] }
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
  const places: number[] = [];
  few.forEach((word) => {
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
      places.push(best.at);
    }
  });
  if (found.length === 0) return { bits: differs, reasons: ['name-differs'] };
  // A middle name that differs weighs a little against; one that is missing does not.
  const isCrossed = places.some((at, nth) => at < (places[nth - 1] ?? at));
  const against =
    (few.length - found.length) * 2 + (isCrossed ? outOfOrder : taken.has(0) ? 0 : notTheFirst);
  return {
    bits: saidTogether(found) - against,
    reasons: found.map(({ how }) => reasonOf[how]),
  };
}

/** What several words say. Two forenames, or two parts of a surname, are no more chosen apart than a forename and a surname: each beyond the first, but a letter alone, loses as
 *  much. */
function saidTogether(found: readonly { readonly bits: number; readonly how: Alike }[]): number {
  const all = found.toSorted((a, b) => b.bits - a.bits);
  return all.reduce(
    (sum, { bits, how }, nth) =>
      sum + (nth === 0 || how === 'initial' ? bits : Math.max(0, bits + goTogether)),
    0,
  );
}
