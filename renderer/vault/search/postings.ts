import { roomForInt32, roomForUint16, roomForUint32 } from './growing.ts';
import { weightOf } from './place.ts';

/**
 * @file Which document holds which word, where, and how much the field counts. Settled postings lie word after word in plain
 * numbers; fresh ones lie in order of arrival behind them until there are enough to be worth merging.
 */

/** The numbers themselves, for the loops of the ranking. Settled: those of word t are from starts[t] to before starts[t + 1]. */
export type PostingLists = {
  readonly starts: Uint32Array<ArrayBuffer>;
  readonly slots: Uint32Array<ArrayBuffer>;
  readonly places: Uint16Array<ArrayBuffer>;
  readonly freshTerms: Uint32Array<ArrayBuffer>;
  readonly freshSlots: Uint32Array<ArrayBuffer>;
  readonly freshPlaces: Uint16Array<ArrayBuffer>;
  readonly freshCount: number;
};

export type Postings = {
  /** Notes that the document in a slot holds a word; of several places in one document the heaviest stands. */
  readonly add: (term: number, slot: number, place: number) => void;
  readonly lists: () => PostingLists;
  /** Settles when the fresh ones have become many. Only between documents: a settled posting is not looked at again. */
  readonly settleWhenDue: () => void;
  /** Merges the fresh ones. Slots of a word stay in the order they were added. */
  readonly settle: () => void;
};

const fewestToMerge = 8192;

export function createPostings(): Postings {
  let lists = emptyLists();
  let newestOfTerm = new Int32Array(0); // a hint where the last fresh posting of a word is; believed only if it is there

  const settle = (): void => {
    if (lists.freshCount > 0) lists = merged(lists);
  };

  return {
    settle,
    lists: () => lists,
    add(term, slot, place) {
      const known = newestOfTerm[term] ?? -1;
      if (
        known < lists.freshCount &&
        lists.freshTerms[known] === term &&
        lists.freshSlots[known] === slot
      ) {
        const isHeavier = weightOf(place) > weightOf(lists.freshPlaces[known] ?? 0);
        if (isHeavier) lists.freshPlaces[known] = place;
        return;
      }
      const count = lists.freshCount;
      lists.freshTerms = roomForUint32(lists.freshTerms, count + 1);
      lists.freshSlots = roomForUint32(lists.freshSlots, count + 1);
      lists.freshPlaces = roomForUint16(lists.freshPlaces, count + 1);
      newestOfTerm = roomForInt32(newestOfTerm, term + 1);
      newestOfTerm[term] = count;
      lists.freshTerms[count] = term;
      lists.freshSlots[count] = slot;
      lists.freshPlaces[count] = place;
      lists.freshCount = count + 1;
    },
    settleWhenDue() {
      // A merge when the fresh ones outgrow a quarter of the rest copies each posting about five times in all.
      if (lists.freshCount > Math.max(fewestToMerge, lists.slots.length / 4)) settle();
    },
  };
}

type Growing = { -readonly [List in keyof PostingLists]: PostingLists[List] };

const emptyLists = (): Growing => ({
  starts: new Uint32Array(1),
  slots: new Uint32Array(0),
  places: new Uint16Array(0),
  freshTerms: new Uint32Array(0),
  freshSlots: new Uint32Array(0),
  freshPlaces: new Uint16Array(0),
  freshCount: 0,
});

function merged(old: PostingLists): Growing {
  const starts = mergedStarts(old);
  const total = starts[starts.length - 1] ?? 0;
  const slots = new Uint32Array(total);
  const places = new Uint16Array(total);
  const next = starts.slice();
  for (let term = 0; term + 1 < old.starts.length; term++) {
    let to = next[term] ?? 0;
    const end = old.starts[term + 1] ?? 0;
    for (let from = old.starts[term] ?? 0; from < end; from++, to++) {
      slots[to] = old.slots[from] ?? 0;
      places[to] = old.places[from] ?? 0;
    }
    next[term] = to;
  }
  for (let from = 0; from < old.freshCount; from++) {
    const term = old.freshTerms[from] ?? 0;
    const to = next[term] ?? 0;
    slots[to] = old.freshSlots[from] ?? 0;
    places[to] = old.freshPlaces[from] ?? 0;
    next[term] = to + 1;
  }
  return { ...emptyLists(), starts, slots, places };
}

function mergedStarts(old: PostingLists): Uint32Array<ArrayBuffer> {
  let termCount = old.starts.length - 1;
  for (let index = 0; index < old.freshCount; index++)
    termCount = Math.max(termCount, (old.freshTerms[index] ?? 0) + 1);
  const starts = new Uint32Array(termCount + 1);
  for (let term = 0; term + 1 < old.starts.length; term++)
    starts[term + 1] = (old.starts[term + 1] ?? 0) - (old.starts[term] ?? 0);
  for (let index = 0; index < old.freshCount; index++) {
    const after = (old.freshTerms[index] ?? 0) + 1;
    starts[after] = (starts[after] ?? 0) + 1;
  }
  for (let term = 0; term < termCount; term++)
    starts[term + 1] = (starts[term + 1] ?? 0) + (starts[term] ?? 0);
  return starts;
}
