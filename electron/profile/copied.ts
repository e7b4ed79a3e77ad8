import { promises as fs } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** @file Was this profile copied here? A small file names its own place on the disk (its inode). A copy, a backup put back and a
 *  folder brought by a synchronising product all have another, and then two devices may claim to be one. A folder that was only
 *  moved or renamed keeps it. An image of a whole disk is not noticed. */

const marker = z.strictObject({ inode: z.string().max(40) });
const nameOf = (profile: string): string => join(profile, 'place.json');

/** True when the marker speaks of another place, or is missing although vaults are here. */
export async function isProfileCopied(profile: string, hasVaults: boolean): Promise<boolean> {
  const found = await readMarker(profile);
  if (found === undefined) return hasVaults;
  return found.recorded !== found.actual;
}

/** Writes the marker: at first start, and when a person says that this copy is the one to go on with. */
export async function adoptProfile(profile: string): Promise<void> {
  const unfinished = `${nameOf(profile)}.new`;
  await fs.rm(unfinished, { force: true });
  const handle = await fs.open(unfinished, 'wx', 0o600);
  try {
    const { ino } = await handle.stat({ bigint: true });
    await handle.writeFile(JSON.stringify({ inode: String(ino) }));
    await handle.sync();
  } finally {
    await handle.close();
  }
  await fs.rename(unfinished, nameOf(profile));
}

async function readMarker(
  profile: string,
): Promise<{ recorded: string; actual: string } | undefined> {
  try {
    const recorded = marker.parse(JSON.parse(await fs.readFile(nameOf(profile), 'utf8')));
    const { ino } = await fs.stat(nameOf(profile), { bigint: true });
    return { recorded: recorded.inode, actual: String(ino) };
  } catch {
    // absent or unreadable: both mean that nothing vouches for this place
    return undefined;
  }
}
