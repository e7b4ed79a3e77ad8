import { roomForUint16, roomForUint32 } from './growing.ts';
import { factorOf, mostTogether, togetherness } from './place.ts';
import { type PostingLists } from './postings.ts';
import { asWritten, kindOf, type Wanted } from './wanted.ts';

/**
 * @file Who matches every word of the search, best first. One dense row of numbers per document slot, filled while walking the
 * postings of each part and emptied again after the answer: no set is built, and no list is sorted but the best few.
 */

/** A document that matches; `kinds` holds three bits per word of the search, see kindOf. */
export type Ranked = {
  readonly slot: number;
  readonly row: number;
  readonly score: number;
  readonly kinds: number;
};

export type Ranking = {
  readonly rank: (
    wanted: readonly Wanted[],
    lists: PostingLists,
    rows: Rows,
    limit: number,
  ) => Ranked[];
};

/** Which document a slot holds: its row, or a negative number when it was removed or replaced. */
export type Rows = { readonly rowOfSlot: Int32Array; readonly slotCount: number };

export function createRanking(): Ranking {
  let found = new Uint16Array(0); // the words of the search found in the slot, a bit each
  let lastPlace = new Uint16Array(0); // where the last part was found, and the one before it
  let placeBefore = new Uint16Array(0);
  let turnOf = new Uint16Array(0); // the part that was found last
  let kinds = new Uint32Array(0);
  let touched = new Uint32Array(0);
  let total = new Float64Array(0);
  let ofTurn = new Float64Array(0); // what the last part gave
  let touchedCount = 0;
  let scoreOfTerm = new Float64Array(0);

  const makeRoom = (slotCount: number, termCount: number): void => {
    found = roomForUint16(found, slotCount);
    lastPlace = roomForUint16(lastPlace, slotCount);
    placeBefore = roomForUint16(placeBefore, slotCount);
    turnOf = roomForUint16(turnOf, slotCount);
    kinds = roomForUint32(kinds, slotCount);
    touched = roomForUint32(touched, slotCount);
    if (total.length < found.length) total = new Float64Array(found.length);
    if (ofTurn.length < found.length) ofTurn = new Float64Array(found.length);
    if (scoreOfTerm.length < termCount) scoreOfTerm = new Float64Array(termCount * 2);
  };

  /** Walks the postings of one part. Only slots that hold all of `required` count: the others have already lost. */
  const walk = (
    turn: number,
    { part, terms, scores }: Wanted,
    required: number,
    lists: PostingLists,
  ): void => {
    const bits = bitsOf(part.from, part.to);
    const span = part.to - part.from + 1;
    const meet = (slot: number, place: number, score: number): void => {
      const had = found[slot] ?? 0;
      if ((had & required) !== required) return;
      const again = (had & bits) !== 0;
      if (again && turnOf[slot] !== turn) return; // a run of words already stands for it
      if (!again) placeBefore[slot] = lastPlace[slot] ?? 0;
      const isAlone = (had & ~bits) === 0;
      const together = isAlone ? 1 : togetherness(place, placeBefore[slot] ?? 0);
      const gain = exact(valueOf(score, span) * factorOf(place) * together);
      const before = again ? (ofTurn[slot] ?? 0) : 0;
      if (gain <= before) return;
      if (had === 0) touched[touchedCount++] = slot;
      total[slot] = (total[slot] ?? 0) + gain - before;
      found[slot] = had | bits;
      ofTurn[slot] = gain;
      turnOf[slot] = turn;
      lastPlace[slot] = place;
      kinds[slot] = withKind(kinds[slot] ?? 0, part.from, part.to, kindOf(score));
    };
    const { starts, slots, places } = lists;
    for (let which = 0; which < terms.length; which++) {
      const term = terms[which] ?? 0;
      const score = scores[which] ?? 0;
      const end = starts[term + 1] ?? 0;
      for (let at = starts[term] ?? end; at < end; at++)
        meet(slots[at] ?? 0, places[at] ?? 0, score);
    }
    if (lists.freshCount === 0) return;
    terms.forEach((term, which) => {
      scoreOfTerm[term] = Math.max(scoreOfTerm[term] ?? 0, scores[which] ?? 0);
    });
    for (let at = 0; at < lists.freshCount; at++) {
      const score = scoreOfTerm[lists.freshTerms[at] ?? 0] ?? 0;
      if (score > 0) meet(lists.freshSlots[at] ?? 0, lists.freshPlaces[at] ?? 0, score);
    }
    for (const term of terms) scoreOfTerm[term] = 0;
  };

  const collect = (all: number, rows: Rows, limit: number): Ranked[] => {
    const best: Ranked[] = [];
    for (let index = 0; index < touchedCount; index++) {
      const slot = touched[index] ?? 0;
      const row = rows.rowOfSlot[slot] ?? -1;
      if (found[slot] === all && row >= 0)
        keepBest(best, { slot, row, score: total[slot] ?? 0, kinds: kinds[slot] ?? 0 }, limit);
      found[slot] = 0;
      total[slot] = 0;
      kinds[slot] = 0;
    }
    touchedCount = 0;
    return best;
  };

  return {
    rank(wanted, lists, rows, limit) {
      makeRoom(rows.slotCount, termCountOf(wanted));
      const runs = wanted.filter(({ part }) => part.alternative);
      const words = wanted
        .filter(({ part }) => !part.alternative)
        .sort((a, b) => b.part.text.length - a.part.text.length);
      let turn = 0;
      let required = 0;
      for (const run of runs) walk(++turn, run, 0, lists);
      // Long words are rare: the walk of a short and common one then only looks at who is still in.
      for (const word of words) {
        walk(++turn, word, required, lists);
        required |= bitsOf(word.part.from, word.part.to);
      }
      return collect(required, rows, limit);
    },
  };
}

const bitsOf = (from: number, to: number): number => ((1 << (to - from + 1)) - 1) << from;

function withKind(kinds: number, from: number, to: number, kind: number): number {
  let result = kinds;
  for (let word = from; word <= to; word++)
    result = (result & ~(7 << (3 * word))) | (kind << (3 * word));
  return result >>> 0;
}

/** A multiple of 1/1024: sums of such are exact, so in whatever order the postings stand two documents rank alike. */
const exact = (value: number): number => Math.round(value * 1024) / 1024;

/** What a word of the vocabulary is worth that stands for `span` words of the search: all but the last are met as written. */
function valueOf(score: number, span: number): number {
  if (span === 1) return score;
  const isBegun = kindOf(score) === 1;
  return (isBegun ? score + asWritten * (span - 1) : score * span) * mostTogether;
}

function termCountOf(wanted: readonly Wanted[]): number {
  let highest = 0;
  for (const { terms } of wanted) for (const term of terms) highest = Math.max(highest, term);
  return highest + 1;
}

function keepBest(best: Ranked[], candidate: Ranked, limit: number): void {
  const isBetter = (other: Ranked): boolean =>
    candidate.score > other.score || (candidate.score === other.score && candidate.row < other.row);
  const worst = best.at(-1);
  if (best.length >= limit && worst !== undefined && !isBetter(worst)) return;
  let at = best.length;
  while (at > 0) {
    const before = best[at - 1];
    if (before === undefined || !isBetter(before)) break;
    at--;
  }
  best.splice(at, 0, candidate);
  if (best.length > limit) best.pop();
}
