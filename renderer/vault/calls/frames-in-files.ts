import { readFrames, type FileRecord } from '../../../shared/formats/journal.ts';
import { readWhole, type ReplicaListing } from '../ingest/read-replica.ts';
import type { Opened } from '../opened.ts';
import type { Room } from '../room.ts';

/** Shows every sound frame in these files of the replica, file by file. */
export async function eachFrameIn(
  room: Room,
  opened: Opened,
  files: ReplicaListing,
  see: (frame: FileRecord) => void,
): Promise<void> {
  for (const { name, sizeBytes } of files) {
    const bytes = await readWhole(room.ports.shell, opened.vaultId, name, sizeBytes);
    for (const record of bytes ? readFrames(bytes).records : []) see(record);
  }
}
