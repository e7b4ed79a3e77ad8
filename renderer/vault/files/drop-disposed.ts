import { currentExhibits, isDisposed } from '../../../shared/domain/exhibit/facts.ts';
import { caseInSight } from '../calls/acts-of.ts';
import { isKeptNoMore } from '../../../shared/domain/kept-bundle/slice.ts';
import type { Opened } from '../opened.ts';
import type { Room } from '../room.ts';
import { removeFileKey } from './drop-file.ts';
import { fileKeyOf } from './file-key.ts';

/** Destroys here the files that the record of a case says were destroyed: by this workstation now, or by a colleague. What this disk refuses
 *  is destroyed the next time. */
export async function dropDisposed(room: Room, opened: Opened, stream: string): Promise<void> {
  const loaded = await caseInSight(opened, stream);
  if (!loaded) return;
  const { state } = loaded;
  const exhibits = currentExhibits(state).filter((now) => isDisposed(state, now.exhibit));
  const destroyed = [
    ...exhibits.flatMap(({ exhibit }) => exhibit.file?.sealed ?? []),
    ...state.keptBundle.kept.filter(isKeptNoMore).map(({ archive }) => archive),
  ];
  for (const file of destroyed)
    if (fileKeyOf(opened, stream, file.fileId)) await removeFileKey(room, opened, stream, file);
}
