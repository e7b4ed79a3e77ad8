import {
  hashInName,
  isShareName,
  isShareShelf,
  shelfOf,
  type ShareName,
  type ShareShelf,
} from '../../shared/formats/share-names.ts';
import { bytesToHex, type Bytes } from '../../shared/kit/bytes.ts';
import type { Entropy } from '../../shared/kit/ids.ts';
import { err, ok, type Result } from '../../shared/kit/result.ts';
import { codeOf } from '../replica/disk-faults.ts';
import { type Disk, thenClose } from '../replica/disk.ts';
import { fileHolds, readWhole, sha256Hex } from '../replica/file-hash.ts';
import { quietly } from '../replica/journal.ts';
import { faultOfShare } from './share-faults.ts';
import type { ShareFault, ShareListing, SharePort } from './share-port.ts';

/** @file A share that is a folder: on this disk, on a file server (SMB, NFS), on a stick. Plain Node, no key, no Electron.
 *
 *  [Note: How a file comes onto a share] The bytes are hashed. A new name in the scratch folder of this workstation, the bytes, fsync, close,
 *  read it back and compare it, rename to its place, fsync of the folder, then the whole file is read back and hashed again: neither rename
 *  nor fsync is believed on every mount, and what is not whole must not take the place of what a colleague put there a moment ago. */

export type FolderSharePlace = {
  readonly disk: Disk;
  /** The folder of the share itself. It is never made here: where it is not, the share is away. */
  readonly root: string;
  /** The scratch folder of this workstation on this share: 32 hexadecimal digits. */
  readonly scratch: string;
  readonly entropy: Entropy;
};

/** A segment has a quarter of a megabyte and one act more, a charter file and a parcel less. */
const longestFileBytes = 64 * 1024 * 1024;

/** What lies in the root folder of a share. */
const scratchFolder = 'scratch';

export function createFolderShare(place: FolderSharePlace): SharePort {
  const made = new Set<string>();
  return {
    put: (name, bytes) => asResult(() => put({ ...place, made }, name, bytes)),
    get: (name) => asResult(() => get(place, name)),
    list: (shelf) => asResult(() => list(place, shelf)),
  };
}

/** Removes what this workstation left unfinished here, and nobody else's. */
export async function clearScratch({ disk, root, scratch }: FolderSharePlace): Promise<void> {
  const own = `${root}/${scratchFolder}/${scratch}`;
  const left = await disk.list(own).catch(() => []);
  for (const { name, kind } of left)
    if (kind === 'file' && /^[0-9a-f]{16}\.part$/.test(name))
      await quietly(disk.remove(`${own}/${name}`));
}

/** A place, and the folders that were found or made there: they are not asked for before each file. */
type WritingPlace = FolderSharePlace & { readonly made: Set<string> };

async function put(
  place: WritingPlace,
  name: ShareName,
  bytes: Bytes,
): Promise<Result<'written' | 'already-there', ShareFault>> {
  const [hash, isThere] = await Promise.all([sha256Hex(bytes), liesThere(place, name, bytes)]);
  if (hash !== hashInName(name)) return err({ kind: 'share/not-its-name' });
  if (isThere) return ok('already-there');
  let isWhole: boolean;
  try {
    isWhole = await write(place, name, bytes);
  } catch (cause: unknown) {
    // The share was put back to a day without these folders, or is away: made again, the root never.
    if (codeOf(cause) !== 'ENOENT' || place.made.size === 0) throw cause;
    place.made.clear();
    isWhole = await write(place, name, bytes);
  }
  if (!isWhole) return err({ kind: 'share/not-as-written' });
  const after = await get(place, name);
  if (after.ok && after.value !== 'absent') return ok('written');
  return after.ok || after.error.kind === 'share/damaged'
    ? err({ kind: 'share/not-as-written' })
    : after;
}

/** Whether a file can be written there now: tried in the scratch folder, and removed. */
export const tryWriting = (place: FolderSharePlace): Promise<Result<'written', ShareFault>> =>
  asResult(async () => {
    const first = { ...place, made: new Set<string>() };
    await writeScratch(first, new Uint8Array(4096), (unfinished) => place.disk.remove(unfinished));
    return ok('written');
  });

/** False when the mount did not keep what it took: it gets no name then, for a colleague may have put the whole file meanwhile. */
async function write(place: WritingPlace, name: ShareName, bytes: Bytes): Promise<boolean> {
  const { disk, root } = place;
  const shelf = shelfOf(name);
  await makeFolders(place, shelf);
  const isWhole = await writeScratch(place, bytes, async (unfinished) => {
    const isAsGiven = await fileHolds(disk, unfinished, bytes);
    await (isAsGiven ? disk.rename(unfinished, `${root}/${name}`) : disk.remove(unfinished));
    return isAsGiven;
  });
  if (isWhole) await leniently(disk.syncFolder(`${root}/${shelf}`));
  return isWhole;
}

async function writeScratch<T>(
  place: WritingPlace,
  bytes: Bytes,
  finish: (unfinished: string) => Promise<T>,
): Promise<T> {
  const { disk, root, scratch, entropy } = place;
  await makeFolders(place, `${scratchFolder}/${scratch}`);
  const unfinished = `${root}/${scratchFolder}/${scratch}/${bytesToHex(entropy(8))}.part`;
  const file = await disk.create(unfinished);
  try {
    await thenClose(file, async () => {
      await file.append(bytes);
      await leniently(file.sync());
    });
    return await finish(unfinished);
  } catch (cause: unknown) {
    await quietly(disk.remove(unfinished));
    throw cause;
  }
}

async function get(
  place: FolderSharePlace,
  name: ShareName,
): Promise<Result<Bytes | 'absent', ShareFault>> {
  const found = await read(place, name);
  if (found.ok && found.value === 'absent') await place.disk.list(place.root); // throws where the share itself is not there: that says nothing of the file
  return found;
}

/** `absent` also where the share itself is not there. */
async function read(
  place: FolderSharePlace,
  name: ShareName,
): Promise<Result<Bytes | 'absent', ShareFault>> {
  const bytes = await lying(place, name);
  if (bytes === 'absent') return ok('absent');
  const isWhole = bytes !== 'too-long' && (await sha256Hex(bytes)) === hashInName(name);
  return isWhole ? ok(bytes) : err({ kind: 'share/damaged' });
}

async function liesThere(
  { disk, root }: FolderSharePlace,
  name: ShareName,
  bytes: Bytes,
): Promise<boolean> {
  const path = `${root}/${name}`;
  const status = await disk.status(path);
  return status?.sizeBytes === bytes.length && fileHolds(disk, path, bytes);
}

/** What lies under a name, whatever it is. */
async function lying(
  { disk, root }: FolderSharePlace,
  name: ShareName,
): Promise<Bytes | 'absent' | 'too-long'> {
  const path = `${root}/${name}`;
  const status = await disk.status(path);
  if (status === undefined) return 'absent';
  // Nothing of ours is that long, and what is must not fill the memory of this process.
  if (status.sizeBytes > longestFileBytes) return 'too-long';
  return readWhole(disk, path, status.sizeBytes);
}

async function list(
  { disk, root }: FolderSharePlace,
  shelf: ShareShelf,
): Promise<Result<ShareListing, ShareFault>> {
  const entries = await disk.list(`${root}/${shelf}`).catch(async (cause: unknown) => {
    if (codeOf(cause) !== 'ENOENT') throw cause;
    await disk.list(root); // throws where the share itself is not there: that says nothing of the shelf
    return [];
  });
  const files: ShareName[] = [];
  const shelves: ShareShelf[] = [];
  for (const { name, kind } of entries) {
    const path = `${shelf}/${name}`;
    if (kind === 'file' && isShareName(path)) files.push(path);
    if (kind === 'folder' && isShareShelf(path)) shelves.push(path);
  }
  return ok({ files, shelves, foreign: entries.length - files.length - shelves.length });
}

/** Each folder on the way, but never the root. */
async function makeFolders({ disk, root, made }: WritingPlace, path: string): Promise<void> {
  let parent = root;
  for (const name of path.split('/')) {
    const folder = `${parent}/${name}`;
    if (!made.has(folder)) await disk.makeFolderInside(parent, name);
    made.add(folder);
    parent = folder;
  }
}

/** Some mounts cannot sync a file or a folder and say so. Nothing rests on it: the file is read back. */
export async function leniently(sync: Promise<void>): Promise<'done' | 'not-supported'> {
  try {
    await sync;
    return 'done';
  } catch (cause: unknown) {
    if (!cannotSync.includes(codeOf(cause) ?? '')) throw cause;
    return 'not-supported';
  }
}

const cannotSync = [
  'EINVAL',
  'ENOTSUP',
  'EOPNOTSUPP',
  'ENOSYS',
  'EISDIR',
  'EBADF',
  'EPERM',
  'EACCES',
];

async function asResult<T>(
  act: () => Promise<Result<T, ShareFault>>,
): Promise<Result<T, ShareFault>> {
  try {
    return await act();
  } catch (cause: unknown) {
    return err(faultOfShare(cause));
  }
}
