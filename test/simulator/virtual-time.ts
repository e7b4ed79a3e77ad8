import { hash } from 'node:crypto';
import { bytesEqual, copyBytes } from '../../shared/kit/bytes.ts';

/** @file Time that passes when it is told to, and digests that are there at once: with both, a run of the real sync code is the same each
 *  time. Threads that hash in their own time would not be. */

export type VirtualTime = {
  readonly nowMs: () => number;
  /** Lets timers that fall due run, one after another, each to its end. */
  readonly pass: (ms: number) => Promise<void>;
  /** Gives the timers and digests of this process back to it. */
  readonly end: () => void;
};

type Timer = { readonly atMs: number; readonly order: number; readonly run: () => void };

/** Lets everything that waits for nothing but promises come to its end. */
export const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Takes over the timers and the digests of this process. */
export function beginVirtualTime(): VirtualTime {
  const timers = new Map<number, Timer>();
  const real = { setTimeout: globalThis.setTimeout, clearTimeout: globalThis.clearTimeout };
  const { subtle } = globalThis.crypto;
  const realDigest = subtle.digest.bind(subtle);
  let nowMs = 0;
  let order = 0;
  const set = (run: (...args: unknown[]) => void, ms = 0, ...args: unknown[]): number => {
    order += 1;
    timers.set(order, { atMs: nowMs + Math.max(0, ms), order, run: () => run(...args) });
    return order;
  };
  const clear = (id: unknown): void => {
    if (typeof id === 'number') timers.delete(id);
  };
  Object.assign(globalThis, { setTimeout: set, clearTimeout: clear });
  Object.assign(subtle, { digest: digestAtOnce });
  return {
    nowMs: () => nowMs,
    pass: async (ms) => {
      const untilMs = nowMs + ms;
      for (let due = nextDue(timers, untilMs); due; due = nextDue(timers, untilMs)) {
        timers.delete(due.order);
        nowMs = due.atMs;
        due.run();
        await settle();
      }
      nowMs = untilMs;
    },
    end: () => {
      timers.clear();
      Object.assign(globalThis, real);
      Object.assign(subtle, { digest: realDigest });
    },
  };
}

function nextDue(timers: ReadonlyMap<number, Timer>, untilMs: number): Timer | undefined {
  let first: Timer | undefined;
  for (const timer of timers.values())
    if (timer.atMs <= untilMs && (first === undefined || timer.atMs < first.atMs)) first = timer;
  return first;
}

/** Digests without threads: the same for the full schedules, which wait for a digest a thousand times each. */
export function digestWithoutThreads(): void {
  Object.assign(globalThis.crypto.subtle, { digest: digestAtOnce });
}

/** What was hashed is not changed afterwards in its place: one of so many is hashed again, to see that it was not. */
const askedAgain = 512;
const known = new WeakMap<Uint8Array, ArrayBuffer>();
let asked = 0;

const digestAtOnce = (_name: string, bytes: Uint8Array): Promise<ArrayBuffer> => {
  const before = known.get(bytes);
  asked += 1;
  if (before && asked % askedAgain !== 0) return Promise.resolve(before);
  const digest = copyBytes(hash('sha256', bytes, 'buffer'));
  if (before && !bytesEqual(new Uint8Array(before), digest))
    throw new Error('bytes were changed in their place after they were hashed');
  known.set(bytes, digest.buffer);
  return Promise.resolve(digest.buffer);
};
