import type { AppendFile, Disk, DiskEntry } from '../../electron/replica/disk.ts';
import { concatBytes, type Bytes } from '../../shared/kit/bytes.ts';

/** @file A disk in memory that knows what a power cut would leave. Names are kept in the order they were made, as a journaling
 *  file system does: a cut keeps some first part of what was not synced. Content not synced survives in part, or not at all. */

type FileNode = { content: Bytes; syncedBytes: number; modifiedAtMs: number };
type NameChange =
  | { what: 'folder'; path: string }
  | { what: 'create'; path: string; node: FileNode }
  | { what: 'rename'; from: string; to: string }
  | { what: 'remove'; path: string };
type Names = { readonly folders: Set<string>; readonly files: Map<string, FileNode> };
/** What lies in a folder: folders, and files. `listed`: as it was last asked for, until it changes. */
type Here = {
  readonly folders: Set<string>;
  readonly files: Set<string>;
  listed: readonly DiskEntry[] | undefined;
};
type Inside = Map<string, Here>;

/** How much of what was not synced survives: the harshest cut is `() => 0`, a mere kill is `(most) => most`. */
export type Surviving = (most: number) => number;

export type MemoryDisk = Disk & {
  /** The disk as it is found after a power cut now. This one must not be used any more. */
  readonly cut: (surviving: Surviving) => MemoryDisk;
  /** What lies in a folder, without a copy, and the same list again until it changes. */
  readonly entriesOf: (path: string) => readonly DiskEntry[] | undefined;
  /** The content of a file as it lies there: not a copy, so nobody may write into it. */
  readonly contentOf: (path: string) => Bytes | undefined;
  /** Every file and its content, as a process sees it now. */
  readonly files: () => ReadonlyMap<string, Bytes>;
  /** Changes a file behind everybody's back. */
  readonly tamper: (path: string, content: Bytes) => void;
};

/** What a file holds after an append. */
type Join = (before: Bytes, added: Uint8Array) => Bytes;
const copied: Join = (before, added) => concatBytes([before, added]);

/** A disk that holds these files, all of them durable. */
export function memoryDiskHolding(files: ReadonlyMap<string, Bytes>, join = copied): MemoryDisk {
  const names = emptyNames();
  for (const [path, content] of files) {
    for (const folder of withParents(parentOf(path))) names.folders.add(folder);
    names.files.set(path, { content, syncedBytes: content.length, modifiedAtMs: 1 });
  }
  return createMemoryDisk(names, undefined, join);
}

const emptyNames = (): Names => ({ folders: new Set(['/']), files: new Map() });

export function createMemoryDisk(
  durable: Names = emptyNames(),
  nowMs = (): number => 1,
  join: Join = copied,
): MemoryDisk {
  const live: Names = { folders: new Set(durable.folders), files: new Map(durable.files) };
  let inside = insideOf(live);
  let unsynced: NameChange[] = [];
  const change = (next: NameChange): void => {
    const movesFolder = next.what === 'rename' && live.folders.has(next.from);
    applyChange(live, next);
    if (movesFolder) inside = insideOf(live);
    else follow(inside, next);
    unsynced.push(next);
  };
  const disk: MemoryDisk = {
    makeFolder: async (path) => {
      if (unsynced.length === 0 && live.folders.has(path)) return;
      for (const folder of withParents(path)) {
        if (!live.folders.has(folder)) change({ what: 'folder', path: folder });
        if (unsynced.length > 0) await disk.syncFolder(folder);
      }
    },
    makeFolderInside: async (parent, name) => {
      if (!live.folders.has(parent)) throw diskError('ENOENT');
      const path = `${parent}/${name}`;
      if (!live.folders.has(path)) change({ what: 'folder', path });
    },
    removeFolder: async (path) => {
      if (!live.folders.has(path)) throw diskError('ENOENT');
      if ((await disk.list(path)).length > 0) throw diskError('ENOTEMPTY');
      change({ what: 'remove', path });
    },
    list: async (path) => {
      if (!live.folders.has(path)) throw diskError('ENOENT');
      const here = inside.get(path);
      return here ? (here.listed ??= listedOf(here)) : [];
    },
    status: async (path) => {
      const node = live.files.get(path);
      return node && { sizeBytes: node.content.length, modifiedAtMs: node.modifiedAtMs };
    },
    freeBytes: () => Promise.resolve(Number.POSITIVE_INFINITY),
    read: async (path, fromBytes, sizeBytes) =>
      nodeAt(live, path).content.slice(fromBytes, fromBytes + sizeBytes),
    create: async (path) => {
      if (!live.folders.has(parentOf(path))) throw diskError('ENOENT');
      if (live.files.has(path)) throw diskError('EEXIST');
      change({
        what: 'create',
        path,
        node: { content: new Uint8Array(), syncedBytes: 0, modifiedAtMs: nowMs() },
      });
      return appendTo(nodeAt(live, path), nowMs, join);
    },
    openToAppend: async (path) => appendTo(nodeAt(live, path), nowMs, join),
    rename: async (from, to) => {
      if (!live.folders.has(from)) nodeAt(live, from);
      if (!live.folders.has(parentOf(to))) throw diskError('ENOENT');
      change({ what: 'rename', from, to });
    },
    remove: async (path) => {
      nodeAt(live, path);
      change({ what: 'remove', path });
    },
    syncFolder: async (path) => {
      if (!live.folders.has(path)) throw diskError('ENOENT');
      if (unsynced.length === 0) return;
      const last = unsynced.findLastIndex((made) => touches(made, path));
      for (const made of unsynced.slice(0, last + 1)) applyChange(durable, made);
      unsynced = unsynced.slice(last + 1);
    },
    cut: (surviving) => afterCut({ durable, unsynced, join }, surviving),
    entriesOf: (path) => {
      const here = live.folders.has(path) ? inside.get(path) : undefined;
      return here && (here.listed ??= listedOf(here));
    },
    contentOf: (path) => live.files.get(path)?.content,
    files: () => new Map([...live.files].map(([path, node]) => [path, node.content])),
    tamper: (path, content) => (nodeAt(live, path).content = content),
  };
  return disk;
}

function appendTo(node: FileNode, nowMs: () => number, join: Join): AppendFile {
  return {
    append: async (bytes) => {
      node.content = join(node.content, bytes);
      node.modifiedAtMs = nowMs();
    },
    sync: async () => {
      node.syncedBytes = node.content.length;
    },
    close: async () => undefined,
  };
}

type Cut = {
  readonly durable: Names;
  readonly unsynced: readonly NameChange[];
  readonly join: Join;
};

function afterCut({ durable, unsynced, join }: Cut, surviving: Surviving): MemoryDisk {
  for (const made of unsynced.slice(0, surviving(unsynced.length))) applyChange(durable, made);
  const files = [...durable.files].map(([path, node]): [string, FileNode] => {
    const kept = node.syncedBytes + surviving(node.content.length - node.syncedBytes);
    return [
      path,
      {
        // What a file holds is never changed in its place.
        content: kept === node.content.length ? node.content : node.content.slice(0, kept),
        syncedBytes: kept,
        modifiedAtMs: node.modifiedAtMs,
      },
    ];
  });
  return createMemoryDisk({ folders: durable.folders, files: new Map(files) }, undefined, join);
}

function applyChange(names: Names, change: NameChange): void {
  if (change.what === 'folder') names.folders.add(change.path);
  else if (change.what === 'create') names.files.set(change.path, change.node);
  else if (change.what === 'remove') {
    names.files.delete(change.path);
    names.folders.delete(change.path);
  } else renameIn(names, change);
}

function renameIn(names: Names, { from, to }: { from: string; to: string }): void {
  const file = names.files.get(from);
  if (file) {
    names.files.delete(from);
    names.files.set(to, file);
    return;
  }
  const moved = (path: string): string | undefined =>
    path === from || path.startsWith(`${from}/`) ? to + path.slice(from.length) : undefined;
  for (const [path, node] of [...names.files]) {
    const target = moved(path);
    if (target === undefined) continue;
    names.files.delete(path);
    names.files.set(target, node);
  }
  for (const path of [...names.folders]) {
    const target = moved(path);
    if (target === undefined) continue;
    names.folders.delete(path);
    names.folders.add(target);
  }
}

function insideOf({ folders, files }: Names): Inside {
  const inside: Inside = new Map();
  for (const path of folders) follow(inside, { what: 'folder', path });
  for (const path of files.keys()) enter(inside, path, 'files');
  return inside;
}

/** Keeps the lists of folders as a change of names left them. A folder that moved is listed anew. */
function follow(inside: Inside, change: NameChange): void {
  if (change.what === 'folder') enter(inside, change.path, 'folders');
  else if (change.what === 'create') enter(inside, change.path, 'files');
  else if (change.what === 'remove') leave(inside, change.path);
  else {
    leave(inside, change.from);
    enter(inside, change.to, 'files');
  }
}

function enter(inside: Inside, path: string, what: 'folders' | 'files'): void {
  if (path === '/') return;
  const parent = parentOf(path);
  let here = inside.get(parent);
  if (!here)
    inside.set(parent, (here = { folders: new Set(), files: new Set(), listed: undefined }));
  here[what].add(nameOf(path));
  here.listed = undefined;
}

function leave(inside: Inside, path: string): void {
  const here = inside.get(parentOf(path));
  if (!here) return;
  here.files.delete(nameOf(path));
  here.folders.delete(nameOf(path));
  here.listed = undefined;
}

const listedOf = ({ folders, files }: Here): readonly DiskEntry[] => [
  ...Array.from(folders, (name) => ({ name, kind: 'folder' as const })),
  ...Array.from(files, (name) => ({ name, kind: 'file' as const })),
];

const touches = (change: NameChange, folder: string): boolean =>
  change.what === 'folder'
    ? change.path === folder || parentOf(change.path) === folder
    : (change.what === 'rename' ? [change.from, change.to] : [change.path]).some(
        (path) => parentOf(path) === folder,
      );

function nodeAt(names: Names, path: string): FileNode {
  const node = names.files.get(path);
  if (node === undefined) throw diskError('ENOENT');
  return node;
}

const parentOf = (path: string): string => path.slice(0, Math.max(1, path.lastIndexOf('/')));
const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
const withParents = (path: string): string[] =>
  path === '/' ? [] : [...withParents(parentOf(path)), path];

/** Trouble as Node throws it. */
export const diskError = (code: string): Error => Object.assign(new Error(code), { code });
