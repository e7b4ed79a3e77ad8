import { replicaFilePattern } from '../../shared/contract/bridge.ts';
import { assert } from '../../shared/kit/assert.ts';
import type { Bytes } from '../../shared/kit/bytes.ts';
import type { Entropy } from '../../shared/kit/ids.ts';
import { codeOf } from './disk-faults.ts';
import { type Disk, thenClose } from './disk.ts';
import { hashFile, sha256Hex } from './file-hash.ts';
import { quietly, startJournal, type Journal } from './journal.ts';
import { createSerialQueue } from './serial-queue.ts';
import { replaceFile } from './side-files.ts';
import { replicaPath, segmentFolder, type VaultFolder } from './vault-folder.ts';

/** @file The record of one vault on this disk: journals that grow, segments that never change. Plain files, no key, no Electron. */

export type ReplicaFile = { readonly name: string; readonly sizeBytes: number };

export type Replica = {
  readonly list: () => Promise<readonly ReplicaFile[]>;
  readonly read: (name: string, fromBytes: number, sizeBytes: number) => Promise<Bytes>;
  /** Returns when the records are on the disk. When it throws, they are not: append them again, they go to a new journal. */
  readonly append: (records: Uint8Array) => Promise<{ name: string; endBytes: number }>;
  /** Makes the open journal a segment. */
  readonly close: () => Promise<void>;
  /** Moves a segment that is not what its name says beside the record; false when it is, or is no segment. */
  readonly setAside: (name: string) => Promise<boolean>;
  /** Keeps a segment that came from elsewhere; its bytes are what its name says. One that is damaged here is first moved aside. */
  readonly takeIn: (name: string, bytes: Bytes) => Promise<'taken' | 'already-here'>;
};

export type ReplicaPlace = {
  readonly disk: Disk;
  readonly folder: VaultFolder;
  readonly entropy: Entropy;
  /** What a fresh journal begins with (docs/formats: the journal's header). */
  readonly fileHeader: Uint8Array;
  /** A journal that has grown past this is closed. */
  readonly rotateAtBytes: number;
};

/** A round of a quarter of a minute closes a journal long before. What grows so far was recorded in one go, or without a share: as few
 *  files as may be, for on a share each costs two waits for a disk, and none too long to be put again when it was torn. */
export const rotateAtBytes = 2 * 1024 * 1024;

export function createReplica(place: ReplicaPlace): Replica {
  const { disk, folder } = place;
  const inTurn = createSerialQueue();
  let journal: Journal | undefined;
  let leftoversClosed = false;

  const append = async (records: Uint8Array): Promise<{ name: string; endBytes: number }> => {
    await closeLeftoversOnce();
    journal = await appended(place, journal, records, () => (journal = undefined));
    const answer = { name: journal.name, endBytes: journal.endBytes() };
    // After the answer: naming a segment is no part of "saved".
    if (answer.endBytes >= place.rotateAtBytes) void quietly(inTurn(closeJournal));
    return answer;
  };

  const closeJournal = async (): Promise<void> => {
    if (journal === undefined) return;
    const closing = journal;
    journal = undefined;
    await quietly(closing.release());
    await nameByHash(place, closing.name);
  };

  const closeLeftoversOnce = async (): Promise<void> => {
    if (leftoversClosed) return;
    leftoversClosed = true;
    for (const name of await namesIn(disk, folder.journals)) {
      // On a full or read-only disk it stays a journal, which reads just as well.
      if (isReplicaFile(name)) await quietly(nameByHash(place, name));
    }
  };

  return {
    list: () => inTurn(closeLeftoversOnce).then(() => listFiles(disk, folder)),
    read: (name, fromBytes, sizeBytes) =>
      disk.read(replicaPath(folder, name), fromBytes, sizeBytes),
    append: (records) => inTurn(() => append(records)),
    close: () => inTurn(async () => closeLeftoversOnce().then(closeJournal)),
    setAside: (name) => inTurn(() => setAside(place, name)),
    // Not in turn: a save does not wait for what a share brings, and no other file has this name.
    takeIn: (name, bytes) => takeIn(place, name, bytes, () => inTurn(() => setAside(place, name))),
  };
}

/** The journal after the records went in. A journal that failed is forgotten, and its file left as it is. */
async function appended(
  place: ReplicaPlace,
  journal: Journal | undefined,
  records: Uint8Array,
  forget: () => void,
): Promise<Journal> {
  if (journal === undefined) {
    return startJournal({ ...place, folder: place.folder.journals }, records);
  }
  try {
    await journal.append(records);
    return journal;
  } catch (cause: unknown) {
    forget();
    await quietly(journal.release());
    throw cause;
  }
}

/** A closed journal is a segment: the same bytes, under the SHA-256 of what the disk gives back. */
async function nameByHash({ disk, folder }: ReplicaPlace, name: string): Promise<void> {
  const path = replicaPath(folder, name);
  const file = await disk.openToAppend(path);
  await thenClose(file, () => file.sync()); // a kill may have left bytes that only memory holds
  const segment = `${await hashFile(disk, path)}.seg`;
  await disk.makeFolder(segmentFolder(folder, segment));
  await disk.rename(path, replicaPath(folder, segment));
  await disk.syncFolder(segmentFolder(folder, segment));
  await disk.syncFolder(folder.journals);
}

async function setAside({ disk, folder }: ReplicaPlace, name: string): Promise<boolean> {
  const path = replicaPath(folder, name);
  if (!name.endsWith('.seg') || (await disk.status(path)) === undefined) return false;
  // A segment that cannot be read at all is as damaged as one that reads wrong.
  const hash = await hashFile(disk, path).catch(() => undefined);
  if (`${String(hash)}.seg` === name) return false;
  await disk.makeFolder(folder.setAside);
  await disk.rename(path, `${folder.setAside}/${name}`);
  await disk.syncFolder(folder.setAside);
  await disk.syncFolder(segmentFolder(folder, name));
  return true;
}

async function takeIn(
  place: ReplicaPlace,
  name: string,
  bytes: Bytes,
  aside: () => Promise<boolean>,
): Promise<'taken' | 'already-here'> {
  const { disk, folder } = place;
  assert(`${await sha256Hex(bytes)}.seg` === name, 'a segment’s name is its content’s hash');
  const isHere = (await disk.status(replicaPath(folder, name))) !== undefined;
  if (isHere && !(await aside())) return 'already-here';
  await replaceFile(disk, { folder: segmentFolder(folder, name), name, bytes });
  return 'taken';
}

/** Every segment and journal of a vault's folder; an absent folder has none. */
export async function listFiles(disk: Disk, folder: VaultFolder): Promise<readonly ReplicaFile[]> {
  const shelves = await namesIn(disk, folder.segments);
  const segments = shelves
    .filter((shelf) => /^[0-9a-f]{2}$/.test(shelf))
    .map(async (shelf) =>
      (await namesIn(disk, `${folder.segments}/${shelf}`)).filter((name) => name.startsWith(shelf)),
    );
  const names = [
    ...(await namesIn(disk, folder.journals)),
    ...(await Promise.all(segments)).flat(),
  ];
  const files = await Promise.all(
    names.filter(isReplicaFile).map((name) => sized(disk, folder, name)),
  );
  return files.flat();
}

async function sized(disk: Disk, folder: VaultFolder, name: string): Promise<ReplicaFile[]> {
  const status = await disk.status(replicaPath(folder, name));
  return status === undefined ? [] : [{ name, sizeBytes: status.sizeBytes }];
}

const isReplicaFile = (name: string): boolean => replicaFilePattern.test(name);

/** Names in a folder. An absent folder means "not yet". */
export async function namesIn(disk: Disk, path: string): Promise<readonly string[]> {
  try {
    return (await disk.list(path)).map((entry) => entry.name);
  } catch (cause: unknown) {
    if (codeOf(cause) === 'ENOENT') return [];
    throw cause;
  }
}
