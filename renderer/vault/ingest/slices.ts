import type { DeviceId } from '../../../shared/kit/ids.ts';
import type { FoundFrame, FoundFrames } from './read-replica.ts';

/** @file Much that was found, a little at a time: the vault answers the page between two slices. */

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

/** A turn of the worker's loop: what the page asked meanwhile is answered. */
export const letOthers = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
