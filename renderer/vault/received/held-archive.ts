import type { CaseId } from '../../../shared/kit/ids.ts';
import { ok } from '../../../shared/kit/result.ts';
import type { SealedFile } from '../../../shared/kit/sealed-file.ts';
import { handOnFileKey } from '../access/file-keys.ts';
import { sealToCards } from '../escrow/seal-to-cards.ts';
import { changeAttachments } from '../files/attached.ts';
import { dropFileKey } from '../files/drop-file.ts';
import { fileKeyOf, fileKeyRecord } from '../files/file-key.ts';
import { readParts, readSealed } from '../files/read-file.ts';
import type { Opened } from '../opened.ts';
import { fault, shellFault, type Answer, type Room } from '../room.ts';
import type { Archive } from './archive.ts';

/** @file The archive of a bundle that a sealer took apart: its parts lie under way, under a key that stands for the unit's own stream. Kept
 *  with a case, the same parts get their names and the key is one of the case; let go of, both are gone. */

/** An archive in parts under way, until it is kept. */
export type HeldArchive = Archive & {
  readonly keep: (caseId: CaseId, name: string) => Answer<SealedFile>;
  readonly forget: () => Promise<void>;
};

/** What lies under way after a bundle was read. */
export function holdArchive(room: Room, opened: Opened, file: SealedFile): HeldArchive {
  const { vaultId, unitId } = opened;
  const { fileId } = file;
  let keptWith: CaseId | undefined;
  const underWay = (fromBytes: number, sizeBytes: number): ReturnType<typeof readParts> => {
    const key = fileKeyOf(opened, unitId, fileId);
    return key
      ? readParts(file, key, { fromBytes, sizeBytes }, (number) =>
          room.ports.shell.ask('part.under-way', { vaultId, fileId, number }),
        )
      : Promise.resolve(fault('file/no-key'));
  };
  return {
    sizeBytes: file.sizeBytes,
    read: async (fromBytes, sizeBytes) => {
      const read = await (keptWith
        ? readSealed(room, opened, keptWith, file, { fromBytes, sizeBytes })
        : underWay(fromBytes, sizeBytes));
      return read.ok ? ok(read.value.bytes) : read;
    },
    keep: async (caseId, name) => {
      const kept = await takeIntoCase(room, opened, { file, caseId, name });
      if (kept.ok) keptWith = caseId;
      return kept;
    },
    forget: async () => {
      if (keptWith) return;
      await room.ports.shell.ask('sealer.forget', { vaultId, fileId });
      await dropFileKey(opened, unitId, fileId);
    },
  };
}

/** The key of the case first, then that the file stands in no event yet, then the names: whatever a kill leaves is found again. */
async function takeIntoCase(
  room: Room,
  opened: Opened,
  what: { readonly file: SealedFile; readonly caseId: CaseId; readonly name: string },
): Answer<SealedFile> {
  const { file, caseId, name } = what;
  const { vaultId, unitId } = opened;
  const { fileId, sizeBytes } = file;
  const key = fileKeyOf(opened, unitId, fileId);
  if (!key) return fault('file/no-key');
  const record = fileKeyRecord(caseId, fileId, key);
  const kept = await opened.queue.run(() => opened.ring.keep([record]));
  if (!kept.ok) return shellFault(kept.error);
  opened.keys.add(record);
  await changeAttachments(opened, (all) => [
    ...all,
    { caseId, fileId, name, sizeBytes, sealed: file },
  ]);
  const names = file.parts.map((part) => part.name);
  const named = await room.ports.shell.ask('part.keep', { vaultId, fileId, names });
  if (!named.ok) return shellFault(named.error);
  await dropFileKey(opened, unitId, fileId);
  await handOnFileKey(room, opened, caseId, fileId);
  await sealToCards(room, opened, [caseId]);
  return ok(file);
}
