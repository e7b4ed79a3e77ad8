import { bytesToHex, concatBytes } from '../../shared/kit/bytes.ts';
import type { Entropy } from '../../shared/kit/ids.ts';
import type { AppendFile, Disk } from './disk.ts';

/** @file One file of records, appended to until it is closed or fails. The records are opaque here.
 *
 *  [Note: A failed journal is left alone] After a failed write or sync nobody knows which bytes the disk holds: the system may have
 *  thrown the page away and called it clean. So a failed journal is never appended to, and never named by a hash that was computed
 *  from memory. It keeps its name until the next start, which reads what is really there. */

export type Journal = {
  readonly name: string;
  readonly path: string;
  readonly endBytes: () => number;
  /** Returns when the records are on the disk. When it throws, the journal must not be used again. */
  readonly append: (records: Uint8Array) => Promise<void>;
  /** Gives the file back to the system; the file itself stays. */
  readonly release: () => Promise<void>;
};

export type JournalPlace = {
  readonly disk: Disk;
  readonly folder: string;
  readonly fileHeader: Uint8Array;
  readonly entropy: Entropy;
};

/** Creates a journal that already holds these records, durably: the file, its name and its content. */
export async function startJournal(place: JournalPlace, records: Uint8Array): Promise<Journal> {
  const { disk, folder, fileHeader, entropy } = place;
  await disk.makeFolder(folder);
  const name = `${bytesToHex(entropy(8))}.jnl`;
  const path = `${folder}/${name}`;
  const file = await disk.create(path);
  try {
    await file.append(concatBytes([fileHeader, records]));
    await file.sync();
    await disk.syncFolder(folder);
  } catch (cause: unknown) {
    await discard(disk, path, file);
    throw cause;
  }
  return openJournal({ name, path, file, startBytes: fileHeader.length + records.length });
}

type Opened = {
  readonly name: string;
  readonly path: string;
  readonly file: AppendFile;
  readonly startBytes: number;
};

function openJournal({ name, path, file, startBytes }: Opened): Journal {
  let endBytes = startBytes;
  return {
    name,
    path,
    endBytes: () => endBytes,
    append: async (records) => {
      await file.append(records);
      await file.sync();
      endBytes += records.length;
    },
    release: () => file.close(),
  };
}

/** Nothing in it was ever acknowledged, and on a full disk its few bytes are wanted elsewhere. */
async function discard(disk: Disk, path: string, file: AppendFile): Promise<void> {
  await quietly(file.close());
  await quietly(disk.remove(path));
}

/** For tidying after a failure that is already being reported: a second one has nothing to add. */
export async function quietly(act: Promise<void>): Promise<void> {
  await act.catch(() => undefined);
}
