import { addUp, nothing, type Evidence } from './evidence.ts';
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

/** Slips are not chosen apart either: whoever mistypes one word mistypes the next. */
const slipsGoTogether = 1.5;

/** The best that any two of their names say. */
export function nameEvidence(words: WordTable, left: Named, right: Named): Evidence {
  let best: Evidence = { bits: forenameDiffers + surnameDiffers, reasons: ['name-differs'] };
  for (const [one, other] of namesOfBoth(words, left, right)) {
    const forenames = wordEvidence(words, one.forenames, other.forenames, forenameDiffers);
    const surnames = wordEvidence(words, one.surnames, other.surnames, surnameDiffers);
    const straight = addUp(
      ...[forenames, surnames, together(one, other)],
      [forenames, surnames].every(({ reasons }) => reasons.includes('name-misspelt'))
        ? { bits: slipsGoTogether, reasons: [] }
        : nothing,
    );
    if (straight.bits > best.bits) best = straight;
    const turned = addUp(
      wordEvidence(words, one.forenames, other.surnames, forenameDiffers),
      wordEvidence(words, one.surnames, other.forenames, surnameDiffers),
      { bits: otherOrder, reasons: ['name-order'] },
      together(one, other),
    );
    if (turned.bits > best.bits && one.forenames.length > 0 && other.forenames.length > 0)
      best = turned;
    const whole = wholeEvidence(words, one, other);
    if (whole && whole.bits > best.bits) best = whole;
  }
  return best;
}

/** All words of both, whichever of them is taken for a surname: people have two, the second that of a spouse or a mother. Two at least agree. */
function wholeEvidence(words: WordTable, one: Name, other: Name): Evidence | undefined {
  if (wordsIn(one).length + wordsIn(other).length < 5) return undefined;
  const found = wordEvidence(words, wordsIn(one), wordsIn(other), surnameDiffers);
  if (found.reasons.length < 2) return undefined;
  return addUp(found, { bits: otherOrder * 2, reasons: ['name-part'] }, together(one, other));
}

/** Each name of the one with each of the other; what one of them runs together is apart in both. */
function* namesOfBoth(
  words: WordTable,
  left: Named,
  right: Named,
): Generator<readonly [Name, Name]> {
  for (const one of left.names)
    for (const other of right.names)
      if (isRunTogether(words, one, other) || isRunTogether(words, other, one)) {
        // Both as is the commoner: a piece of a word is rare and says nothing for it.
        const either = saying(words, one) < saying(words, other) ? one : other;
        const whole = either.forenames.length > 0 ? either : one === either ? other : one;
        yield [whole, whole];
      } else yield [one, other];
}

const saying = (words: WordTable, name: Name): number =>
  wordsIn(name).reduce((sum, id) => sum + words.bits(id, id, 'same'), 0);

/** One word is forename and surname of the other, or all their letters are the same with other spaces. */
function isRunTogether(words: WordTable, one: Name, other: Name): boolean {
  const [these, those] = [wordsIn(one), wordsIn(other)];
  if (these.length === those.length || other.forenames.length === 0) return false;
  const written = these.map(words.text).join('');
  return (
    written === those.map(words.text).join('') ||
    (these.length === 1 && written === firstAndLast(words, those))
  );
}

/** First forename and surname without a space, as some systems keep them. */
const firstAndLast = (words: WordTable, all: readonly number[]): string =>
  words.text(all[0] ?? 0) + (all.length > 1 ? words.text(all.at(-1) ?? 0) : '');

/** What a name is found by, however its spaces are written: all its letters, and those of the first word and the last. */
export const lettersOf = (
  words: WordTable,
  all: readonly number[],
): readonly [all: string, ends: string] => [all.map(words.text).join(''), firstAndLast(words, all)];

const wordsIn = ({ forenames, surnames }: Name): readonly number[] => [...forenames, ...surnames];

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
