import { doubleMetaphone } from 'double-metaphone';
import { roomForInt32 } from './growing.ts';

/**
 * @file Words by how they sound: Double Metaphone (Philips 2000), both of its readings, six sounds at most. Made for English
 * speakers writing names of many languages, which is what a report is.
 */

export type Sounds = {
  readonly add: (id: number, term: string) => void;
  /** Visits the words that share a reading with `typed`. A word may be visited twice. */
  readonly alike: (typed: string, visit: (id: number) => void) => void;
};

const sounds = '0ABFHJKLMNPRSTX';
const longestKey = 6;
const none = -1;

/** Keeps each word under one or two keys, as chains in plain numbers. */
export function createSounds(): Sounds {
  const newest = new Map<number, number>(); // key to the last entry of its chain
  let ids = new Int32Array(0);
  let older = new Int32Array(0);
  let count = 0;

  return {
    add(id, term) {
      for (const key of soundKeys(term)) {
        ids = roomForInt32(ids, count + 1);
        older = roomForInt32(older, count + 1);
        ids[count] = id;
        older[count] = newest.get(key) ?? none;
        newest.set(key, count);
        count++;
      }
    },
    alike(typed, visit) {
      for (const key of soundKeys(typed))
        for (let entry = newest.get(key) ?? none; entry !== none; entry = older[entry] ?? none)
          visit(ids[entry] ?? 0);
    },
  };
}

/** One or two keys as numbers of up to 30 bits; none for words too short or not in Latin letters. */
export function soundKeys(term: string): readonly number[] {
  if (term.length < 3 || !/^[a-z]+$/.test(term)) return [];
  const [first, second] = doubleMetaphone(term);
  const key = packed(first);
  const other = packed(second);
  if (key === 0) return [];
  return other === key || other === 0 ? [key] : [key, other];
}

function packed(code: string): number {
  let key = 0;
  for (const sound of code.slice(0, longestKey)) key = key * 16 + sounds.indexOf(sound) + 1;
  return key;
}
