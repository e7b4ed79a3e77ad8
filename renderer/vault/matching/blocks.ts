import type { Steps } from './steps.ts';

/** @file Which records are worth comparing: those that share a key. A key that too many share says too little to tell one from another, so
 *  it brings no pairs; each record has finer keys besides. That keeps the number of pairs near linear. */

/** Gathers keys of records and finds the pairs that share one. Keys are numbers of 30 bits: two texts that fall on one number bring a pair that
 *  is looked at for nothing. A key that says nearly all (`isExact`: a number, a whole name) may be shared by many records of one; any other
 *  by few. */
export type KeyRing = {
  readonly add: (side: Side, place: number, key: number, isExact?: boolean) => void;
  /** Visits each pair of a left and a right record once, in their order. Keys with more than `most` right records bring none, exact ones with
   *  sixteen times as many. */
  readonly visitPairs: (
    most: number,
    visit: (left: number, right: number) => void,
  ) => Steps<undefined>;
};
type Side = 'left' | 'right';

const places = 2 ** 22;
/** One bit of thirty says whether a key is exact. */
const kinds = 2 ** 29;
/** Sorted part by part, each small enough to be sorted between two answers. */
const parts = 256;
/** So much is done in one step: a key that is put in order is one, a pair that is compared as dear as several. */
const workInStep = 1024;
const pairIsWorth = 4;

/** An empty ring. Within one list every record is added on both sides, and only pairs with the left before the right are visited. */
export function createKeyRing(isWithin: boolean): KeyRing {
  const entries = Array.from({ length: parts }, createNumbers);
  let mostLeft = 0;
  return {
    // Sorted by key, then by record, the left ones before the right.
    add: (side, place, shared, isExact = false) => {
      const key = (shared % kinds) * 2 + (isExact ? 1 : 0);
      const last = isWithin || side === 'left' ? 0 : 1;
      if (last === 0 && place > mostLeft) mostLeft = place;
      entries[Math.floor(key / 2) % parts]?.push(key * places + place * 2 + last);
    },
    *visitPairs(most, visit) {
      const pairs = Array.from({ length: parts }, createNumbers);
      const ofOne = Math.ceil((mostLeft + 1) / parts);
      const add = (left: number, right: number): void =>
        pairs[Math.floor(left / ofOne)]?.push(left * places + right);
      let since = 0;
      const isTurn = (work: number): boolean => {
        since += work;
        if (since < workInStep) return false;
        since = 0;
        return true;
      };
      for (const part of entries) {
        const sorted = part.sorted();
        if (isTurn(sorted.length)) yield;
        for (const block of blocksOf(sorted))
          if (isTurn(addPairs(add, block, isWithin, most))) yield;
        part.clear();
      }
      for (const part of pairs) {
        let before = -1;
        const sorted = part.sorted();
        if (isTurn(sorted.length)) yield;
        for (const pair of sorted) {
          if (pair === before) continue;
          before = pair;
          visit(Math.floor(pair / places), pair % places);
          if (isTurn(pairIsWorth)) yield;
        }
        part.clear();
      }
      return undefined;
    },
  };
}

function* blocksOf(sorted: Float64Array): Generator<Float64Array> {
  for (let from = 0, to = 0; from < sorted.length; from = to) {
    const key = Math.floor((sorted[from] ?? 0) / places);
    to = from + 1;
    while (to < sorted.length && Math.floor((sorted[to] ?? 0) / places) === key) to += 1;
    if (to - from > 1) yield sorted.subarray(from, to);
  }
}

/** Adds the pairs of one key, and answers how much work it was. */
function addPairs(
  add: (left: number, right: number) => void,
  block: Float64Array,
  isWithin: boolean,
  most: number,
): number {
  const lefts: number[] = [];
  const rights: number[] = [];
  // The last bit of the key says whether it is exact.
  const isExact = Math.floor((block[0] ?? 0) / places) % 2 === 1;
  const mostRight = isExact ? most * 16 : most;
  for (const entry of block) {
    const place = Math.floor((entry % places) / 2);
    if (isWithin || entry % 2 === 1) {
      if (rights.at(-1) !== place) rights.push(place);
      if (rights.length > mostRight) return block.length;
    }
    if ((isWithin || entry % 2 === 0) && lefts.at(-1) !== place) lefts.push(place);
  }
  // A trading name that hundreds have on both sides says little, whole as it is.
  const isTooMany = rights.length > most && lefts.length * rights.length > most * most * 16;
  if (isTooMany) return block.length;
  for (const left of lefts)
    for (const right of rights) if (!isWithin || left < right) add(left, right);
  return lefts.length * rights.length;
}

/** A list of numbers that grows, of which there may be millions. */
type Numbers = {
  readonly push: (value: number) => void;
  readonly sorted: () => Float64Array;
  readonly clear: () => void;
};

/** Nothing is taken of the memory before there is a number: of a short list most parts stay empty, and there are some hundreds for each comparison. */
const none = new Float64Array(0);

function createNumbers(): Numbers {
  let values = none;
  let count = 0;
  return {
    push: (value) => {
      if (count === values.length) {
        const more = new Float64Array(Math.max(64, count * 2));
        more.set(values);
        values = more;
      }
      values[count] = value;
      count += 1;
    },
    sorted: () => values.subarray(0, count).sort(),
    clear: () => {
      values = none;
      count = 0;
    },
  };
}

/** How many records of the right may share a key: of a short list beside a long one each may look at more, for the work is the same. */
export const mostOfRight = (most: number, lefts: number, rights: number): number =>
  Math.round(most * Math.min(16, Math.max(1, Math.sqrt(rights / Math.max(1, lefts)))));

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
