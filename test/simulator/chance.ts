import type { Entropy } from '../../shared/kit/ids.ts';
import { seededEntropy } from '../fakes/seeded-entropy.ts';

/** @file Chance of one schedule: the same seed draws the same, for ever. */

export type Chance = {
  /** A whole number from 0 up to, not including, the bound. */
  readonly below: (bound: number) => number;
  /** True in so many of a hundred draws. */
  readonly inHundred: (percent: number) => boolean;
  readonly oneOf: <T>(list: readonly T[]) => T;
};

export function createChance(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return (mixed ^ (mixed >>> 15)) >>> 0;
  };
  const below = (bound: number): number => (bound <= 1 ? 0 : next() % bound);
  return {
    below,
    inHundred: (percent) => below(100) < percent,
    oneOf: (list) => {
      const drawn = list[below(list.length)];
      if (drawn === undefined) throw new Error('drawn from an empty list');
      return drawn;
    },
  };
}

/** The seed of the n-th schedule of a run. */
export const seedOf = (run: number, nth: number): number =>
  (Math.imul(run ^ 0x5bd1e995, 0x85ebca6b) ^ Math.imul(nth + 1, 0xc2b2ae35)) >>> 0;

/** Bytes for what makes names and ids; another stream than that which draws the steps, so that a shrunk schedule names alike. */
export const entropyOf = (seed: number): Entropy => seededEntropy(seed ^ 0x2545f491);
