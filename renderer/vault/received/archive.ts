import type { Answer } from '../room.ts';

/** @file What is inside the seal of a bundle, wherever it lies: in the worker's memory, in parts under way, in a sealed file of a case. */

/** An archive that can be read in runs. */
export type Archive = {
  readonly sizeBytes: number;
  /** A run of it; fewer bytes at its end. Faults: file/no-key, file/not-here, file/damaged, disk/*. */
  readonly read: (fromBytes: number, sizeBytes: number) => Answer<Uint8Array>;
};

/** One file of a bag: where it lies in the archive. */
export type FilePlace = { readonly atBytes: number; readonly sizeBytes: number };

/** A run of one file; fewer bytes at its end. */
export const readBagFile = (
  archive: Archive,
  { atBytes, sizeBytes }: FilePlace,
  fromBytes: number,
  mostBytes: number,
): Answer<Uint8Array> =>
  archive.read(atBytes + fromBytes, Math.max(0, Math.min(mostBytes, sizeBytes - fromBytes)));
