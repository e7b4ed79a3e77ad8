/** @file Hostile bytes from good ones, by a seed: the same seed gives the same inputs on every machine. */

/** Numbers from 0 to below `end`. Mulberry32: enough to wander, and small enough to read. */
export type Dice = (end: number) => number;

/** Dice that fall the same way for the same seed. */
export function createDice(seed: number): Dice {
  let state = seed >>> 0;
  return (end) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % Math.max(1, end);
  };
}

type Change = (bytes: Uint8Array, dice: Dice, other: Uint8Array) => Uint8Array;

const edges = [0, 1, 0x7f, 0x80, 0xfe, 0xff, 0x20, 0x2f, 0x2e, 0x0a, 0x30, 0x39];
const words = [
  '../',
  '..\\',
  '/',
  '\u0000',
  '%0A',
  '\r\n',
  'con',
  '1e999',
  '-1',
  '{',
  '"',
  'ustar',
];

const joined = (...runs: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(runs.reduce((sum, run) => sum + run.length, 0));
  let at = 0;
  for (const run of runs) {
    whole.set(run, at);
    at += run.length;
  }
  return whole;
};
const withByte = (bytes: Uint8Array, at: number, byte: number): Uint8Array => {
  const changed = Uint8Array.from(bytes);
  if (at < changed.length) changed[at] = byte;
  return changed;
};
const place = (bytes: Uint8Array, dice: Dice): number => dice(bytes.length + 1);

const changes: readonly Change[] = [
  (bytes, dice) => {
    const at = dice(bytes.length);
    return withByte(bytes, at, (bytes[at] ?? 0) ^ (1 << dice(8)));
  },
  (bytes, dice) => withByte(bytes, dice(bytes.length), edges[dice(edges.length)] ?? 0),
  (bytes, dice) => withByte(bytes, dice(bytes.length), dice(256)),
  (bytes, dice) => bytes.slice(0, place(bytes, dice)),
  (bytes, dice) => bytes.slice(place(bytes, dice)),
  (bytes, dice) => joined(bytes, new Uint8Array(dice(600)).fill(dice(256))),
  (bytes, dice) => {
    const at = place(bytes, dice);
    const word = new TextEncoder().encode(words[dice(words.length)]);
    return joined(bytes.subarray(0, at), word, bytes.subarray(at));
  },
  (bytes, dice) => {
    const [from, to] = [place(bytes, dice), place(bytes, dice)];
    const run = bytes.slice(Math.min(from, to), Math.max(from, to)).subarray(0, 4096);
    const at = place(bytes, dice);
    return joined(bytes.subarray(0, at), run, bytes.subarray(at));
  },
  (bytes, dice) => {
    const [from, to] = [place(bytes, dice), place(bytes, dice)];
    return joined(bytes.subarray(0, Math.min(from, to)), bytes.subarray(Math.max(from, to)));
  },
  // A number of four bytes at its edges, where a length may stand.
  (bytes, dice) => {
    const changed = Uint8Array.from(bytes);
    const numbers = [0, 1, 0x7fffffff, 0x80000000, 0xffffffff, bytes.length, bytes.length + 1];
    if (changed.length >= 4)
      new DataView(changed.buffer).setUint32(
        dice(changed.length - 3),
        numbers[dice(numbers.length)] ?? 0,
      );
    return changed;
  },
  (bytes, dice, other) =>
    joined(bytes.subarray(0, place(bytes, dice)), other.subarray(place(other, dice))),
  (_bytes, dice) => Uint8Array.from({ length: dice(300) }, () => dice(256)),
];

/** The most that an input may have. */
export const longestInput = 256 * 1024;

/** One to eight changes, one after the other. */
export function mutate(bytes: Uint8Array, dice: Dice, other: Uint8Array): Uint8Array {
  let changed = bytes;
  for (let times = 1 + dice(8); times > 0; times -= 1)
    changed = changes[dice(changes.length)]?.(changed, dice, other) ?? changed;
  return changed.length > longestInput ? changed.slice(0, longestInput) : changed;
}
