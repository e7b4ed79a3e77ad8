import { attachments, changeAttachments } from '../files/attached.ts';
import { dropFileKey, removeFileKey } from '../files/drop-file.ts';
import { fileCompartment } from '../files/file-key.ts';
import { filesUnderWay } from '../files/jobs.ts';
import type { Opened } from '../opened.ts';
import type { Room } from '../room.ts';

/** What a lock or a kill left of a bundle that was open, and of what was being taken out of one: its parts and its key go, at the next
 *  unlock. One that was being kept with a case is gone on with instead. */
export async function forgetLeftovers(room: Room, opened: Opened): Promise<void> {
  const { vaultId, unitId } = opened;
  // Those that were there at the unlock: a bundle that is opened from now on is nobody's leftover.
  const left = opened.keys.compartmentKeys.items(unitId, fileCompartment);
  const busy = new Set(filesUnderWay(opened).map(({ fileId }) => fileId));
  const known = await attachments(opened);
  for (const fileId of left.filter((each) => !busy.has(each))) {
    const kept = known.find((one) => one.fileId === fileId)?.sealed;
    const names = kept?.parts.map(({ name }) => name);
    const gone = await (names
      ? room.ports.shell.ask('part.keep', { vaultId, fileId, names })
      : room.ports.shell.ask('sealer.forget', { vaultId, fileId }));
    if (gone.ok) await dropFileKey(opened, unitId, fileId);
  }
  for (const { caseId, fileId, written, sealed } of known) {
    if (!written || sealed || busy.has(fileId)) continue;
    const parts = written.map((name) => ({ name, sizeBytes: 0 }));
    const removed = await removeFileKey(room, opened, caseId, { fileId, parts });
    if (removed.ok)
      await changeAttachments(opened, (all) => all.filter((one) => one.fileId !== fileId));
  }
}
