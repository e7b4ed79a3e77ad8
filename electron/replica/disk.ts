import type { Bytes } from '../../shared/kit/bytes.ts';

/** @file What the replica needs of a disk. `node-disk.ts` is the real one; tests have one that forgets what was not synced.
 *  Paths are joined by `/` from folders and names that a schema has passed. Trouble is thrown as Node throws it, with a `code`. */

export type DiskEntry = {
  readonly name: string;
  readonly kind: 'file' | 'folder';
};

export type FileStatus = { readonly sizeBytes: number; readonly modifiedAtMs: number };

/** A file open for appending. */
export type AppendFile = {
  /** Writes all of it at the end, or throws after having written a part. */
  append(bytes: Uint8Array): Promise<void>;
  /** Returns when what was appended is on the disk (fdatasync). */
  sync(): Promise<void>;
  close(): Promise<void>;
};

/** Does the work with an open file, then closes it whatever came of the work. */
export async function thenClose(
  file: AppendFile,
  work: (file: AppendFile) => Promise<void>,
): Promise<void> {
  try {
    await work(file);
  } finally {
    await file.close();
  }
}

/** Appends, syncs and closes. */
export const appendAndClose = (file: AppendFile, bytes: Uint8Array): Promise<void> =>
  thenClose(file, async () => {
    await file.append(bytes);
    await file.sync();
  });

/** A file open for reading. */
export type ReadFile = {
  /** At most `sizeBytes` from an offset, a view on `into` or memory of its own. */
  read(fromBytes: number, sizeBytes: number, into: Bytes): Promise<Bytes>;
  close(): Promise<void>;
};

/** Opens a file that is read in many runs: once, where the disk can. */
export const openToRead = async (disk: Disk, path: string): Promise<ReadFile> =>
  (await disk.openToRead?.(path)) ?? {
    read: (fromBytes, sizeBytes) => disk.read(path, fromBytes, sizeBytes),
    close: () => Promise.resolve(),
  };

export type Disk = {
  /** Makes the folder and its parents, durably. Nothing happens when it is there. */
  makeFolder(path: string): Promise<void>;
  /** Makes one folder in one that exists, and nothing when it is there. Throws ENOENT when the one above is absent: where a disk
   *  was, and is no more, nothing is made. */
  makeFolderInside(parent: string, name: string): Promise<void>;
  /** An empty folder. */
  removeFolder(path: string): Promise<void>;
  /** Regular files and folders only: a link is not followed. Throws ENOENT when the folder is absent. */
  list(path: string): Promise<readonly DiskEntry[]>;
  /** undefined when absent, or not a regular file. */
  status(path: string): Promise<FileStatus | undefined>;
  /** What is left on the disk of a folder that exists; endless where the system does not say. */
  freeBytes(path: string): Promise<number>;
  /** At most `sizeBytes` from an offset; fewer at the end of the file. */
  read(path: string, fromBytes: number, sizeBytes: number): Promise<Bytes>;
  openToRead?(path: string): Promise<ReadFile>;
  /** Whether a file is exactly these bytes, read again now; compared natively. */
  holds?(path: string, bytes: Bytes): Promise<boolean>;
  /** A fresh file; throws EEXIST when the name is taken. */
  create(path: string): Promise<AppendFile>;
  /** An existing file. */
  openToAppend(path: string): Promise<AppendFile>;
  /** Over an existing file where there is one. */
  rename(from: string, to: string): Promise<void>;
  remove(path: string): Promise<void>;
  /** Makes created, renamed and removed names of this folder durable. */
  syncFolder(path: string): Promise<void>;
};
