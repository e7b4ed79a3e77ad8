import type { Evidence } from './evidence.ts';
import { joinedAlike } from './joined-words.ts';
import type { MatchReason } from './match.ts';
import type { SharedParts } from './shared-parts.ts';
import type { Alike, WordTable } from './words.ts';

/** @file What two records say for or against their being of one body: numbers first, then words of names, however they are spaced and in any order. */

/** A body as it is compared: its names as numbers of words, its own first; each without its spaces; its number. */
export type PreparedBody = {
  readonly names: readonly (readonly number[])[];
  readonly keys: readonly string[];
  readonly number: string;
};

/** A number that agrees tells one body from all others; one that differs tells two apart, unless their names are one. */
const numberSame = 24;
const numberDiffers = -12;
const mostWithTwoNumbers = 4;
/** Two may share a trading name and be one; with a third there are two to be mistaken. */
const fewestShared = 3;
/** No two companies may bear one name: whoever writes the whole of it means that one. */
const wholeName = 7;
/** Of what they trade under, or may, several do. */
const wholeTradingName = 2;
/** Misspelt, or in another order, it may be the name of another: there are Campuccis and Castuccis. */
const nearlyWholeName = 2;
/** Pell & Drummond and Drummond & Pell may be two firms. */
const otherOrder = -2;
/** A word that only one of them has weighs against by so much of what it would have said, and never more than this; less where the other
 *  name is whole without it, for people leave off what a firm does. */
const shareAgainst = 0.5;
const shareLeftOff = 0.25;
const mostAgainst = 4;

/** What is known of all records when two of them are compared. `chance`: in doublings, how many there are to be mistaken for. */
export type Comparing = {
  readonly words: WordTable;
  readonly chance: number;
  readonly shared: SharedParts;
};

/** What two records say for or against their being of one body, beyond chance. */
export function compareBodies(
  { words, chance, shared }: Comparing,
  one: PreparedBody,
  other: PreparedBody,
): Evidence {
  let bits = 0;
  let leastOfName = Number.NEGATIVE_INFINITY;
  const reasons: MatchReason[] = [];
  if (one.number !== '' && other.number !== '') {
    const isSame = one.number === other.number;
    bits += isSame ? numberSame : numberDiffers;
    // Numbers first: companies change their names and keep their numbers.
    if (isSame) leastOfName = -6;
    reasons.push(isSame ? 'number-same' : 'number-differs');
  }
  const name = nameEvidence({ words, chance, shared }, one, other);
  const total = bits + Math.max(name.bits, leastOfName) - chance;
  // Two numbers are two bodies, however alike their names: a group has several that differ in a word or none.
  return {
    bits: bits < 0 ? Math.min(total, mostWithTwoNumbers) : total,
    reasons: [...reasons, ...name.reasons],
  };
}

function nameEvidence(
  { words, chance, shared }: Comparing,
  one: PreparedBody,
  other: PreparedBody,
): Evidence {
  let best: Evidence = { bits: Number.NEGATIVE_INFINITY, reasons: ['name-differs'] };
  one.names.forEach((left, i) =>
    other.names.forEach((right, j) => {
      const isWhole = one.keys[i] === other.keys[j];
      const found = isWhole
        ? wholeOf(words, left.length >= right.length ? left : right, i + j === 0)
        : wordEvidence(words, ...joinedAlike(words, left, right));
      // A body has its own name alone; of what stands beside it, or before it as if it were one, several may have the same.
      const many = Math.max(
        i > 0 ? sharedBy(shared, left, isWhole && j === 0) : shared.manyOfFirst(left),
        j > 0 ? sharedBy(shared, right, isWhole && i === 0) : shared.manyOfFirst(right),
      );
      const bits =
        many < fewestShared ? found.bits : Math.min(found.bits, chance - Math.log2(many));
      if (bits > best.bits) best = { ...found, bits };
    }),
  );
  return best.bits === Number.NEGATIVE_INFINITY ? { bits: -6, reasons: ['name-differs'] } : best;
}

/** What stands beside one name and is another's own is that one's. */
const sharedBy = (shared: SharedParts, part: readonly number[], isOwnOfOther: boolean): number =>
  isOwnOfOther ? 0 : shared.many(part);

const wholeOf = (words: WordTable, name: readonly number[], isOwn: boolean): Evidence => ({
  bits:
    (isOwn ? wholeName : wholeTradingName) +
    name.reduce((sum, id) => sum + words.bits(id, id, 'same'), 0),
  reasons: ['name-same'],
});

const reasonOf: Readonly<Record<Exclude<Alike, 'no'>, MatchReason>> = {
  same: 'name-same',
  nickname: 'name-nickname',
  clipped: 'name-nickname',
  resembles: 'name-misspelt',
  misspelt: 'name-misspelt',
  sounds: 'name-sounds',
  initial: 'name-initial',
  part: 'name-part',
};

/** The last word, cut off where the field of an older system ended, says nothing against the word that it begins. */
function dropCutOff(words: WordTable, last: number | undefined, extra: number[]): void {
  const at = last === undefined ? -1 : extra.indexOf(last);
  if (last === undefined || at < 0) return;
  const whole = extra.findIndex(
    (word) => word !== last && words.text(word).startsWith(words.text(last)),
  );
  if (whole < 0) return;
  for (const place of [Math.max(at, whole), Math.min(at, whole)]) extra.splice(place, 1);
}

/** Word against word, each once, whatever their order. */
function wordEvidence(
  words: WordTable,
  left: readonly number[],
  right: readonly number[],
): Evidence {
  const taken = new Set<number>();
  const reasons: MatchReason[] = [];
  let bits = 0;
  let isInOrder = true;
  let last = -1;
  let unmatched = 0;
  const extra: number[] = [];
  for (const word of left) {
    let best = { bits: -1, how: 'no' as Alike, at: -1 };
    right.forEach((candidate, at) => {
      if (taken.has(at)) return;
      const how = words.alike(word, candidate);
      const said = how === 'no' ? -1 : words.bits(word, candidate, how);
      if (said > best.bits) best = { bits: said, how, at };
    });
    if (best.at < 0 || best.how === 'no') {
      unmatched += 1;
      extra.push(word);
    } else {
      taken.add(best.at);
      isInOrder &&= best.at > last;
      last = best.at;
      bits += best.bits;
      reasons.push(reasonOf[best.how]);
    }
  }
  right.forEach((word, at) => {
    if (!taken.has(at)) extra.push(word);
  });
  dropCutOff(words, left.at(-1), extra);
  const isOneWhole = unmatched === 0 || taken.size === right.length;
  const share = isOneWhole ? shareLeftOff : shareAgainst;
  for (const word of extra) bits -= Math.min(mostAgainst, words.bits(word, word, 'same') * share);
  const isPart = extra.length > 0;
  const whole = !isInOrder ? otherOrder : isPart ? 0 : nearlyWholeName;
  return {
    bits: bits + whole,
    reasons: [
      ...reasons,
      ...(isPart ? (['name-part'] as const) : []),
      ...(isInOrder ? [] : (['name-order'] as const)),
    ],
  };
}
