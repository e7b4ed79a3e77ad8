import type { DeviceId } from '../../../shared/kit/ids.ts';
import type { FoundFrame, FoundFrames } from './read-replica.ts';

/** @file Much that was found, a little at a time: the vault answers the page between two slices. */

/** How many frames at a time. */
export type Steps = {
  /** Up to here all is taken in before the vault opens: it is a moment. */
  readonly enough: number;
  /** Between two answers to the page, in a first reading: about a twentieth of a second. */
  readonly read: number;
  /** In one step of the store. A record is sealed once a step, however many of its acts are in it. */
  readonly stored: number;
  /** Between two answers to the page, of what arrives while the vault is open; a round brings fewer, but for a long absence. */
  readonly arrived: number;
};
export const ordinarySteps: Steps = { enough: 400, read: 250, stored: 2000, arrived: 500 };

/** In the order of the chain, copies of one number together. */
export function* slicesOf(frames: FoundFrames, atOnce: number): Generator<FoundFrames> {
  const numbers = [...frames.keys()].sort((a, b) => a - b);
  for (let from = 0; from < numbers.length; from += atOnce)
    yield new Map(
      numbers
        .slice(from, from + atOnce)
        .map((number): [number, FoundFrame[]] => [number, frames.get(number) ?? []]),
    );
}

/** Of many devices: all at once where it is little. */
export function* slicesOfAll(
  frames: ReadonlyMap<DeviceId, FoundFrames>,
  atOnce: number,
): Generator<ReadonlyMap<DeviceId, FoundFrames>> {
  const count = [...frames.values()].reduce((sum, { size }) => sum + size, 0);
  if (count <= atOnce) {
    yield frames;
    return;
  }
  for (const [device, found] of frames)
    for (const slice of slicesOf(found, atOnce)) yield new Map([[device, slice]]);
}
