import type { ShellFault } from '../../../shared/contract/shell-faults.ts';
import type { ItemId } from '../../../shared/kit/ids.ts';
import type { SealedFile } from '../../../shared/kit/sealed-file.ts';
import type { Result } from '../../../shared/kit/result.ts';
import { compartmentSlot } from '../ledger/ring-keys.ts';
import type { Opened } from '../opened.ts';
import type { Room } from '../room.ts';
import { fileCompartment } from './file-key.ts';

/** Destroys a file here: its key leaves both copies of the ring, and its parts this disk. What the share still holds of them opens with
 *  nothing that is left on this workstation, but for a hand-over of the key that came to it from a colleague: docs/formats/sealed-file.md 5. */
export async function removeFileKey(
  room: Room,
  opened: Opened,
  stream: string,
  file: Pick<SealedFile, 'fileId' | 'parts'>,
): Promise<Result<unknown, ShellFault>> {
  const dropped = await dropFileKey(opened, stream, file.fileId);
  if (!dropped.ok) return dropped;
  const names = file.parts.map(({ name }) => name);
  return room.ports.shell.ask('part.forget', { vaultId: opened.vaultId, names });
}

/** The key of a file leaves both copies of the ring, as that of this stream. */
export async function dropFileKey(
  opened: Opened,
  stream: string,
  fileId: ItemId,
): Promise<Result<undefined, ShellFault>> {
  const dropped = await opened.queue.run(() =>
    opened.ring.drop(
      (record) =>
        record.what === 'compartment-key' &&
        record.caseId === stream &&
        record.compartment === fileCompartment &&
        record.item === fileId,
    ),
  );
  if (dropped.ok) opened.keys.forget(compartmentSlot(stream, fileCompartment, fileId));
  return dropped;
}
