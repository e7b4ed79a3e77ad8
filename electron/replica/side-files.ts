import type { ShellFault } from '../../shared/contract/shell-faults.ts';
import type { Bytes } from '../../shared/kit/bytes.ts';
import { err, ok, type Result } from '../../shared/kit/result.ts';
import { appendAndClose, type Disk } from './disk.ts';
import { readWhole } from './file-hash.ts';
import { quietly } from './journal.ts';
import { createSerialQueue } from './serial-queue.ts';

/** @file The small files beside the replica: slots, ring, charter, mark, attempts, drafts. Sealed by the vault, opaque here. */

export type SideFiles = {
  readonly read: (name: string) => Promise<Bytes | 'absent'>;
  /** All of it or nothing, whatever happens in between. */
  readonly replace: (name: string, bytes: Uint8Array) => Promise<void>;
  /** Refuses when the file is not as long as the vault believes. */
  readonly append: (
    name: string,
    bytes: Uint8Array,
    expectedSizeBytes: number,
  ) => Promise<Result<void, ShellFault>>;
};

export function createSideFiles(disk: Disk, folder: string): SideFiles {
  const inTurn = createSerialQueue();
  return {
    read: async (name) => {
      const path = `${folder}/${name}`;
      return (await disk.status(path)) === undefined ? 'absent' : readWhole(disk, path);
    },
    replace: (name, bytes) => inTurn(() => replaceFile(disk, { folder, name, bytes })),
    append: (name, bytes, expectedSizeBytes) =>
      inTurn(() => appendTo(disk, { folder, name, bytes, expectedSizeBytes })),
  };
}

export type NewContent = {
  readonly folder: string;
  readonly name: string;
  readonly bytes: Uint8Array;
};

/** Whole file by another name, synced, then renamed, then the folder synced. Makes the folder when absent. */
export async function replaceFile(disk: Disk, { folder, name, bytes }: NewContent): Promise<void> {
  const path = `${folder}/${name}`;
  const unfinished = `${path}.new`;
  await disk.makeFolder(folder);
  if ((await disk.status(unfinished)) !== undefined) await disk.remove(unfinished); // left by a kill
  const file = await disk.create(unfinished);
  try {
    await appendAndClose(file, bytes);
    await disk.rename(unfinished, path);
  } catch (cause: unknown) {
    await quietly(disk.remove(unfinished));
    throw cause;
  }
  await disk.syncFolder(folder);
}

async function appendTo(
  disk: Disk,
  { folder, name, bytes, expectedSizeBytes }: NewContent & { expectedSizeBytes: number },
): Promise<Result<void, ShellFault>> {
  const path = `${folder}/${name}`;
  const status = await disk.status(path);
  if ((status?.sizeBytes ?? 0) !== expectedSizeBytes) return err({ kind: 'file/changed' });
  if (status === undefined) await disk.makeFolder(folder);
  const file = status === undefined ? await disk.create(path) : await disk.openToAppend(path);
  await appendAndClose(file, bytes);
  if (status === undefined) await disk.syncFolder(folder);
  return ok(undefined);
}
