import { sealedPartBytes, type PartPlan } from '../../shared/formats/sealed-file.ts';
import type { PartsPlace } from '../replica/part-names.ts';
import { namesIn } from '../replica/replica.ts';
import { Stopped, type SealerRoom } from './room.ts';

/** @file The parts of one file while it is being sealed, in a folder of their own. */

/** Removes what was sealed so far. */
export async function forgetUnderWay({ disk }: SealerRoom, folder: string): Promise<void> {
  for (const name of await namesIn(disk, folder)) await disk.remove(`${folder}/${name}`);
  await disk.removeFolder(folder).catch(() => undefined); // it was not there yet
}

/** Stopped with file/no-room where the parts would not fit, with those that are there already. Makes both folders. */
export async function mustHaveRoom(
  { disk }: SealerRoom,
  { underWay, parts }: PartsPlace,
  plans: readonly PartPlan[],
): Promise<void> {
  await disk.makeFolder(parts);
  await disk.makeFolder(underWay);
  const needed = plans.reduce((sum, plan) => sum + sealedPartBytes(plan), 0);
  let there = 0;
  for (const name of await namesIn(disk, underWay))
    there += (await disk.status(`${underWay}/${name}`))?.sizeBytes ?? 0;
  if ((await disk.freeBytes(parts)) < needed - there + spareBytes)
    throw new Stopped({ kind: 'file/no-room' });
}

/** What must be left for the record itself. */
const spareBytes = 64 * 1024 * 1024;
