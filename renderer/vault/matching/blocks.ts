/** @file Which records are worth comparing: those that share a key. A key that too many share says too little to tell one from another, so
 *  it brings no pairs; each record has finer keys besides. That keeps the number of pairs near linear. */

/** Gathers keys of records and finds the pairs that share one. Keys are numbers of 30 bits: two texts that fall on one number bring a pair that
 *  is looked at for nothing. */
export type KeyRing = {
  readonly add: (side: Side, place: number, key: number) => void;
  /** Visits each pair of a left and a right record once. Keys with more than `most` right records bring none. */
  readonly forEachPair: (most: number, visit: (left: number, right: number) => void) => void;
};
type Side = 'left' | 'right';

const places = 2 ** 22;

/** An empty ring. Within one list every record is added on both sides, and only pairs with the left before the right are visited. */
export function createKeyRing(isWithin: boolean): KeyRing {
  const entries = createNumbers();
  return {
    // Sorted by key, then by record, the left ones before the right.
    add: (side, place, key) => {
      if (isWithin) entries.push(key * places + place * 2);
      else entries.push(key * places + place * 2 + (side === 'left' ? 0 : 1));
    },
    forEachPair: (most, visit) => {
      const pairs = createNumbers();
      const sorted = entries.sorted();
      for (let from = 0, to = 0; from < sorted.length; from = to) {
        const key = Math.floor((sorted[from] ?? 0) / places);
        to = from + 1;
        while (to < sorted.length && Math.floor((sorted[to] ?? 0) / places) === key) to += 1;
        if (to - from > 1) addPairs(pairs, sorted.subarray(from, to), isWithin, most);
      }
      let before = -1;
      for (const pair of pairs.sorted()) {
        if (pair === before) continue;
        before = pair;
        visit(Math.floor(pair / places), pair % places);
      }
    },
  };
}

function addPairs(pairs: Numbers, block: Float64Array, isWithin: boolean, most: number): void {
  const lefts: number[] = [];
  const rights: number[] = [];
  for (const entry of block) {
    const place = Math.floor((entry % places) / 2);
    if (isWithin || entry % 2 === 1) {
      if (rights.at(-1) !== place) rights.push(place);
      if (rights.length > most) return;
    }
    if ((isWithin || entry % 2 === 0) && lefts.at(-1) !== place) lefts.push(place);
  }
  for (const left of lefts)
    for (const right of rights) if (!isWithin || left < right) pairs.push(left * places + right);
}

/** A list of numbers that grows, of which there may be millions. */
type Numbers = {
  readonly push: (value: number) => void;
  readonly sorted: () => Float64Array;
};

function createNumbers(): Numbers {
  let values = new Float64Array(1024);
  let count = 0;
  return {
    push: (value) => {
      if (count === values.length) {
        const more = new Float64Array(count * 2);
        more.set(values);
        values = more;
      }
      values[count] = value;
      count += 1;
    },
    sorted: () => values.subarray(0, count).sort(),
  };
}

/** One number of 30 bits out of several. */
export function keyOf(kind: number, a: number, b = 0): number {
  let mixed = Math.imul(kind + 1, 0x9e3779b1) ^ Math.imul(a + 0x7f4a7c15, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d) ^ Math.imul(b + 0x165667b1, 0xc2b2ae35);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0x297a2d39);
  return (mixed ^ (mixed >>> 16)) & 0x3fffffff;
}

/** One number of 30 bits out of a text. */
export function keyOfText(text: string): number {
  let state = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1)
    state = Math.imul(state ^ text.charCodeAt(at), 0x01000193);
  return keyOf(0, state >>> 0);
}
