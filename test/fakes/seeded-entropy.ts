import type { Entropy } from '../../shared/kit/ids.ts';

/** Bytes that look random and are the same for the same seed (mulberry32). For tests and vectors only. */
export function seededEntropy(seed: number): Entropy {
  let state = seed >>> 0;
  const nextByte = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 24) & 0xff;
  };
  return (sizeBytes) => Uint8Array.from({ length: sizeBytes }, nextByte);
}
