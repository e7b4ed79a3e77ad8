import type { AppendFile, Disk, DiskEntry } from '../../electron/replica/disk.ts';
import { concatBytes, type Bytes } from '../../shared/kit/bytes.ts';
import { diskError } from '../fakes/memory-disk.ts';
import type { PlainView } from './remembered-share.ts';
import { joined } from './same-bytes.ts';
import { nameOf, parentOf, type ServerFile, type ShareTree } from './share-tree.ts';
import { sha256 } from './symbols.ts';

/** @file A share as one workstation sees it: the same files, with this workstation's own troubles. */

/** Something that no workstation may do to a share. */
export type Offence = (what: string) => void;

export type MountState = {
  isAway: boolean;
  vanishAfterBytes: number | undefined;
  vanishAfterAsks: number | undefined;
  fullAfterBytes: number | undefined;
  nextWrite: { readonly zeros: boolean; readonly keepPercent: number } | undefined;
  refusals: number;
  /** The server answers the next question with an error, as one does that was killed and is there again. */
  isBroken: boolean;
  lyingRenames: number;
  staleFrom: { readonly seesUntilMs: number; readonly endsAtMs: number } | undefined;
  /** What is shown in place of the share. */
  instead: ShareTree | undefined;
};

export type Mount = { readonly disk: Disk; readonly now: MountState; readonly view: PlainView };
/** What a server or a mount is by its nature. */
export type Nature = { readonly cannotSync?: boolean; readonly listsBackwards?: boolean };
type MountPlace = Nature & {
  readonly tree: ShareTree;
  readonly nowMs: () => number;
  readonly offence: Offence;
};

export const healthy = (): MountState => ({
  isAway: false,
  vanishAfterBytes: undefined,
  vanishAfterAsks: undefined,
  fullAfterBytes: undefined,
  nextWrite: undefined,
  refusals: 0,
  isBroken: false,
  lyingRenames: 0,
  staleFrom: undefined,
  instead: undefined,
});

export function mountOf(place: MountPlace): Mount {
  const { tree, nowMs, offence, cannotSync = false, listsBackwards = false } = place;
  const now = healthy();
  /** What this workstation wrote itself it sees at once. */
  const own = new Set<string>();
  const here = (): ShareTree => {
    if (now.isAway) throw diskError('ENOENT');
    if (now.vanishAfterAsks !== undefined) {
      now.vanishAfterAsks -= 1;
      if (now.vanishAfterAsks <= 0) {
        Object.assign(now, { isAway: true, vanishAfterAsks: undefined });
        throw diskError('EIO');
      }
    }
    if (now.isBroken) {
      now.isBroken = false;
      throw diskError('EIO');
    }
    return now.instead ?? tree;
  };
  const shows = (path: string, file: ServerFile | undefined): file is ServerFile => {
    if (now.staleFrom && nowMs() >= now.staleFrom.endsAtMs) now.staleFrom = undefined;
    return (
      file !== undefined &&
      (own.has(path) || file.bornMs <= (now.staleFrom?.seesUntilMs ?? Infinity))
    );
  };
  const seen = (path: string): ServerFile | undefined => {
    const file = here().file(path);
    return shows(path, file) ? file : undefined;
  };
  const refuse = (): void => {
    if (now.refusals <= 0) return;
    now.refusals -= 1;
    throw diskError('EPERM');
  };
  const synced = (): void => {
    here();
    if (cannotSync) throw diskError('EINVAL');
  };
  const disk: Disk = {
    makeFolder: async (path) => here().makeFolder(path),
    makeFolderInside: async (parent, name) => {
      const at = here();
      if (!at.isFolder(parent)) throw diskError('ENOENT');
      at.makeFolder(`${parent}/${name}`);
    },
    removeFolder: async (path) => here().remove(path),
    list: async (path) => {
      const at = here();
      const all = listsBackwards ? at.list(path).toReversed() : at.list(path);
      if (!now.staleFrom) return all;
      return all.filter(({ name, kind }) => {
        const file = `${path}/${name}`;
        return kind === 'folder' || shows(file, at.file(file));
      });
    },
    status: async (path) => {
      const file = seen(path);
      return file && { sizeBytes: file.bytes.length, modifiedAtMs: file.bornMs };
    },
    freeBytes: async () => now.fullAfterBytes ?? Number.POSITIVE_INFINITY,
    read: async (path, from, size) => {
      const file = seen(path);
      if (!file) throw diskError('ENOENT');
      return from === 0 && size >= file.bytes.length
        ? file.bytes
        : file.bytes.slice(from, from + size);
    },
    create: async (path) => {
      refuse();
      const at = here();
      if (at.file(path)) throw diskError('EEXIST');
      const file = { bytes: new Uint8Array(), bornMs: nowMs() };
      at.put(path, file);
      own.add(path);
      return appending(file, now, here, synced);
    },
    openToAppend: async (path) => {
      const file = seen(path);
      if (!file) throw diskError('ENOENT');
      if (isComplete(path, file.bytes)) offence('opened a complete file of a share to write');
      return appending(file, now, here, synced);
    },
    rename: async (from, to) => {
      refuse();
      const at = here();
      const file = at.file(from);
      if (!file || !at.isFolder(parentOf(to))) throw diskError('ENOENT');
      const before = at.file(to);
      if (before && isComplete(to, before.bytes) && !isComplete(to, file.bytes))
        offence('put something else over a complete file of a share');
      at.remove(from);
      at.put(to, { bytes: file.bytes, bornMs: before?.bornMs ?? nowMs() });
      own.add(to);
      if (now.lyingRenames <= 0) return;
      now.lyingRenames -= 1;
      throw diskError('EIO');
    },
    remove: async (path) => {
      const at = here();
      const file = at.file(path);
      if (!file) throw diskError('ENOENT');
      if (!path.includes('/scratch/')) offence('removed a file from a share');
      at.remove(path);
    },
    syncFolder: async () => synced(),
  };
  const view: PlainView = {
    isPlain: () =>
      !now.isAway &&
      !now.isBroken &&
      !now.staleFrom &&
      !now.instead &&
      now.vanishAfterAsks === undefined &&
      !listsBackwards,
    entries: (path) => (tree.isFolder(path) ? tree.list(path) : undefined),
    none,
    content: (path) => tree.file(path)?.bytes,
  };
  return { disk, now, view };
}

/** A share is never without its root: where it is not, it is away. */
const none: readonly DiskEntry[] = [];

function appending(
  file: ServerFile,
  now: MountState,
  here: () => ShareTree,
  synced: () => void,
): AppendFile {
  return {
    append: async (bytes) => {
      here();
      const room = Math.min(now.vanishAfterBytes ?? Infinity, now.fullAfterBytes ?? Infinity);
      if (bytes.length > room) {
        file.bytes = concatBytes([file.bytes, bytes.slice(0, room)]);
        if (room === now.vanishAfterBytes) {
          now.isAway = true;
          now.vanishAfterBytes = undefined;
          throw diskError('EIO');
        }
        throw diskError('ENOSPC');
      }
      if (now.vanishAfterBytes !== undefined) now.vanishAfterBytes -= bytes.length;
      if (now.fullAfterBytes !== undefined) now.fullAfterBytes -= bytes.length;
      file.bytes = joined(file.bytes, now.nextWrite ? spoilt(bytes, now.nextWrite) : bytes);
      now.nextWrite = undefined;
    },
    sync: async () => synced(),
    close: async () => undefined,
  };
}

function spoilt(
  bytes: Uint8Array,
  { zeros, keepPercent }: { readonly zeros: boolean; readonly keepPercent: number },
): Bytes {
  const kept = Math.floor((bytes.length * keepPercent) / 100);
  const result = new Uint8Array(zeros ? bytes.length : kept);
  result.set(bytes.subarray(0, kept));
  return result;
}

/** A file whose name is the hash of what is in it. */
export const isComplete = (path: string, bytes: Bytes): boolean =>
  /^[0-9a-f]{64}\./.test(nameOf(path)) && nameOf(path).startsWith(sha256(bytes));
