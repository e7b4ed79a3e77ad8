import type { DiskEntry } from '../../electron/replica/disk.ts';
import type { Bytes } from '../../shared/kit/bytes.ts';
import { diskError } from '../fakes/memory-disk.ts';

/** @file The files of a server, as they are: no fault lives here. */

export type ServerFile = { bytes: Bytes; bornMs: number };
type Kept = {
  readonly files: ReadonlyMap<string, ServerFile>;
  readonly folders: readonly string[];
};

export type ShareTree = {
  readonly file: (path: string) => ServerFile | undefined;
  readonly isFolder: (path: string) => boolean;
  readonly list: (folder: string) => readonly DiskEntry[];
  readonly put: (path: string, file: ServerFile) => void;
  readonly makeFolder: (path: string) => void;
  readonly remove: (path: string) => void;
  readonly paths: () => readonly string[];
  readonly remember: () => ShareTree;
  readonly become: (earlier: ShareTree) => void;
  readonly all: () => Kept;
};

export function createShareTree(start?: Kept, foldsCase = false): ShareTree {
  let files = new Map<string, ServerFile>();
  let inside = new Map<string, Map<string, DiskEntry['kind']>>([['', new Map()]]);
  /** As they were last asked for, until they change. */
  let listed = new Map<string, readonly DiskEntry[]>();
  const keyOf = (path: string): string => (foldsCase ? path.toLowerCase() : path);
  const enter = (path: string, kind: DiskEntry['kind']): void => {
    const parent = parentOf(path);
    inside.get(parent)?.set(nameOf(path), kind);
    listed.delete(parent);
  };
  const makeFolder = (path: string): void => {
    const key = keyOf(path);
    if (inside.has(key)) return;
    if (key !== '' && !inside.has(parentOf(key))) makeFolder(parentOf(key));
    inside.set(key, new Map());
    enter(key, 'folder');
  };
  const put = (path: string, file: ServerFile): void => {
    const key = keyOf(path);
    if (!inside.has(parentOf(key))) throw diskError('ENOENT');
    files.set(key, file);
    enter(key, 'file');
  };
  const take = (kept: Kept): void => {
    files = new Map();
    listed = new Map();
    inside = new Map<string, Map<string, DiskEntry['kind']>>([['', new Map()]]);
    for (const folder of kept.folders) makeFolder(folder);
    for (const [path, file] of kept.files) put(path, { ...file });
  };
  if (start) take(start);
  const tree: ShareTree = {
    file: (path) => files.get(keyOf(path)),
    isFolder: (path) => inside.has(keyOf(path)),
    list: (folder) => {
      const key = keyOf(folder);
      const before = listed.get(key);
      if (before) return before;
      const names = inside.get(key);
      if (!names) throw diskError('ENOENT');
      const entries = Array.from(names, ([name, kind]) => ({ name, kind }));
      listed.set(key, entries);
      return entries;
    },
    put,
    makeFolder,
    remove: (path) => {
      const key = keyOf(path);
      files.delete(key);
      inside.delete(key);
      listed.delete(key);
      listed.delete(parentOf(key));
      inside.get(parentOf(key))?.delete(nameOf(key));
    },
    paths: () => [...files.keys()],
    remember: () => createShareTree(tree.all(), foldsCase),
    become: (earlier) => take(earlier.all()),
    all: () => ({ files, folders: [...inside.keys()] }),
  };
  return tree;
}

export const parentOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));
export const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
