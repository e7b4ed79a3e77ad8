import type { Disk } from './disk.ts';

/** @file How the parts of a sealed file get their names: they are made in a folder of their own, and count for nothing until then. */

/** Where parts of one file lie while they have no names, and where all parts lie under theirs. */
export type PartsPlace = { readonly underWay: string; readonly parts: string };

/** The name of a part while it has none. */
export const numbered = (number: number): string => `${String(number).padStart(6, '0')}.prt`;

/** Gives every part its name; those that have theirs already keep it, so that what a kill broke off is gone on with. */
export async function nameParts(
  disk: Disk,
  { underWay, parts }: PartsPlace,
  names: readonly string[],
): Promise<void> {
  for (const [number, name] of names.entries()) {
    const made = `${underWay}/${numbered(number)}`;
    const isNamed = (await disk.status(made)) === undefined;
    if (!isNamed) await disk.rename(made, `${parts}/${name}`);
  }
  await disk.syncFolder(parts);
  await disk.removeFolder(underWay).catch(() => undefined); // it is gone already
}
