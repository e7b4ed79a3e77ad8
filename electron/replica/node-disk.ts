import { Buffer } from 'node:buffer';
import { constants, promises as fs, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { copyBytes, type Bytes } from '../../shared/kit/bytes.ts';
import type { AppendFile, Disk, DiskEntry } from './disk.ts';
import { codeOf } from './disk-faults.ts';

const smallBytes = 64 * 1024;
const runBytes = 1024 * 1024;
const { O_APPEND, O_CREAT, O_EXCL, O_WRONLY } = constants;

/** The disk of this machine. Files are readable by their owner alone. */
export const nodeDisk: Disk = {
  makeFolder,
  makeFolderInside: (parent, name) => makeOneFolder(`${parent}/${name}`),
  removeFolder: (path) => patiently(() => fs.rmdir(path)),
  list: async (path) =>
    (await fs.readdir(path, { withFileTypes: true })).flatMap((entry): DiskEntry[] => {
      if (entry.isFile()) return [{ name: entry.name, kind: 'file' }];
      return entry.isDirectory() ? [{ name: entry.name, kind: 'folder' }] : [];
    }),
  status: async (path) => {
    const found = await fs.lstat(path).catch(absentIsUndefined);
    if (found?.isFile() !== true) return undefined;
    return { sizeBytes: found.size, modifiedAtMs: found.mtimeMs };
  },
  freeBytes: async (path) => {
    const found = await fs.statfs(path).catch(() => undefined);
    return found ? found.bavail * found.bsize : Number.POSITIVE_INFINITY;
  },
  read,
  openToRead: async (path) => {
    const handle = await fs.open(path, 'r');
    return {
      read: (from, size, into) => filled(handle, from, into.subarray(0, size)),
      close: () => handle.close(),
    };
  },
  holds,
  create: async (path) => appendFile(await openNew(path, O_APPEND), smallBytes),
  openToAppend: async (path) => appendFile(await fs.open(path, O_WRONLY | O_APPEND), smallBytes),
  rename: (from, to) => patiently(() => fs.rename(from, to)),
  remove: (path) => patiently(() => fs.unlink(path)),
  syncFolder,
};

/** Creates a file on a disk that may be a server's: a write there may wait for minutes, and this process does not wait with it. Some mounts
 *  of a server open nothing to be added to; what is new and has one writer is written from its beginning. */
export const createElsewhere = async (path: string): Promise<AppendFile> =>
  appendFile(await openNew(path, 0), 0);

const openNew = (path: string, how: number): Promise<fs.FileHandle> =>
  fs.open(path, O_WRONLY | O_CREAT | O_EXCL | how, 0o600);

/** Writes of up to so many bytes are done by this thread. */
function appendFile(handle: fs.FileHandle, atOnceBytes: number): AppendFile {
  return {
    append: async (bytes) => {
      for (let written = 0; written < bytes.length; ) {
        const left = bytes.length - written;
        // On this machine a small write only goes to the system's memory: waking another thread for it takes longer than the write.
        written +=
          left <= atOnceBytes
            ? writeSync(handle.fd, bytes, written, left)
            : (await handle.write(bytes, written, left)).bytesWritten;
      }
    },
    sync: () => handle.datasync(),
    close: () => handle.close(),
  };
}

async function read(path: string, fromBytes: number, sizeBytes: number): Promise<Bytes> {
  const handle = await fs.open(path, 'r');
  try {
    const available = Math.max(0, (await handle.stat()).size - fromBytes);
    const content = await filled(handle, fromBytes, new Uint8Array(Math.min(sizeBytes, available)));
    return content.length === content.buffer.byteLength ? content : copyBytes(content);
  } finally {
    await handle.close();
  }
}

/** In runs through one space: fresh memory for a whole file costs as much as reading it. */
async function holds(path: string, bytes: Bytes): Promise<boolean> {
  const handle = await fs.open(path, 'r');
  try {
    if ((await handle.stat()).size !== bytes.length) return false;
    const space = new Uint8Array(Math.min(bytes.length, runBytes));
    for (let at = 0; at < bytes.length; at += runBytes) {
      const meant = bytes.subarray(at, at + runBytes);
      const run = await filled(handle, at, space.subarray(0, meant.length));
      if (Buffer.compare(run, meant) !== 0) return false;
    }
    return true;
  } finally {
    await handle.close();
  }
}

/** The beginning of `content`, as far as the file goes. */
async function filled(handle: fs.FileHandle, fromBytes: number, content: Bytes): Promise<Bytes> {
  let count = 0;
  while (count < content.length) {
    const { bytesRead } = await handle.read(
      content,
      count,
      content.length - count,
      fromBytes + count,
    );
    if (bytesRead === 0) break;
    count += bytesRead;
  }
  return content.subarray(0, count);
}

async function makeFolder(path: string): Promise<void> {
  if (await isFolder(path)) return;
  const parent = dirname(path);
  if (parent !== path) await makeFolder(parent);
  await makeOneFolder(path);
  await syncFolder(parent);
}

const makeOneFolder = (path: string): Promise<void> =>
  fs.mkdir(path, { mode: 0o700 }).catch((cause: unknown) => {
    if (codeOf(cause) !== 'EEXIST') throw cause;
  });

const isFolder = async (path: string): Promise<boolean> =>
  (await fs.stat(path).catch(absentIsUndefined))?.isDirectory() ?? false;

async function syncFolder(path: string): Promise<void> {
  // Windows keeps the names of NTFS in its own log, and does not let a folder be opened.
  if (process.platform === 'win32') return;
  const handle = await fs.open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function absentIsUndefined(cause: unknown): undefined {
  if (codeOf(cause) === 'ENOENT' || codeOf(cause) === 'ENOTDIR') return undefined;
  throw cause;
}

/** Windows and its virus scanners hold a fresh file for a moment: ask again for about a minute. */
async function patiently(act: () => Promise<void>): Promise<void> {
  for (let waitMs = 10; ; waitMs *= 2) {
    try {
      await act();
      return;
    } catch (cause: unknown) {
      const held = ['EPERM', 'EACCES', 'EBUSY'].includes(codeOf(cause) ?? '');
      if (process.platform !== 'win32' || !held || waitMs > 20_000) throw cause;
      await wait(waitMs);
    }
  }
}
