import { currentExhibits, isDisposed } from '../../../shared/domain/exhibit/facts.ts';
import { caseInSight } from '../calls/acts-of.ts';
import type { Opened } from '../opened.ts';
import type { Room } from '../room.ts';
import { removeFileKey } from './drop-file.ts';
import { fileKeyOf } from './file-key.ts';

/** Destroys here the files that the record of a case says were destroyed: by this workstation now, or by a colleague. What this disk refuses
 *  is destroyed the next time. */
export async function dropDisposed(room: Room, opened: Opened, stream: string): Promise<void> {
  const loaded = await caseInSight(opened, stream);
  if (!loaded) return;
  for (const now of currentExhibits(loaded.state)) {
    const file = now.exhibit.file?.sealed;
    if (!file || !isDisposed(loaded.state, now.exhibit) || !fileKeyOf(opened, stream, file.fileId))
      continue;
    await removeFileKey(room, opened, stream, file);
  }
}
