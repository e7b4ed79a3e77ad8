import { hash } from 'node:crypto';
import {
  fileHolds as holdsReally,
  readWhole as readReally,
} from '../../electron/replica/file-hash.ts';
import type { Disk } from '../../electron/replica/disk.ts';
import type { Bytes } from '../../shared/kit/bytes.ts';
import { sha256 } from './symbols.ts';

/** @file Stands in the place of electron/replica/file-hash.ts in the stubbed schedules: the very same bytes are hashed once, as in
 *  `digestAtOnce` (virtual-time.ts), and their hash kept as it is asked for. */

export const readWhole: typeof readReally = (disk, path, sizeBytes) =>
  readReally(disk, path, sizeBytes);

export const fileHolds: typeof holdsReally = (disk, path, bytes) => holdsReally(disk, path, bytes);

/** What was hashed is not changed afterwards in its place: one of so many is hashed again, to see that it was not. */
const askedAgain = 512;
let asked = 0;

export async function sha256Hex(bytes: Bytes): Promise<string> {
  asked += 1;
  const known = sha256(bytes);
  if (asked % askedAgain === 0 && hash('sha256', bytes, 'hex') !== known)
    throw new Error('bytes were changed in their place after they were hashed');
  return known;
}

export async function hashFile(disk: Disk, path: string): Promise<string> {
  return sha256Hex(await readWhole(disk, path));
}
