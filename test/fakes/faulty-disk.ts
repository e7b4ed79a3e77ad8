import type { AppendFile, Disk } from '../../electron/replica/disk.ts';
import { diskError } from './memory-disk.ts';

/** What goes wrong at the n-th operation that changes something: a code, or nothing. A failed append leaves a part behind. */
export type Trouble = (
  operation: 'append' | 'sync' | 'create' | 'rename' | 'folder',
  nth: number,
) => string | undefined;

/** The same disk, but some operations fail as a real one fails. */
export function createFaultyDisk(disk: Disk, trouble: Trouble): Disk {
  let count = 0;
  const may = (operation: Parameters<Trouble>[0]): void => {
    const code = trouble(operation, count++);
    if (code !== undefined) throw diskError(code);
  };
  const faulty = (file: AppendFile): AppendFile => ({
    append: async (bytes) => {
      try {
        may('append');
      } catch (cause: unknown) {
        await file.append(bytes.subarray(0, Math.floor(bytes.length / 2)));
        throw cause;
      }
      await file.append(bytes);
    },
    sync: async () => {
      may('sync');
      await file.sync();
    },
    close: () => file.close(),
  });
  return {
    ...disk,
    makeFolder: async (path) => {
      may('folder');
      await disk.makeFolder(path);
    },
    makeFolderInside: async (parent, name) => {
      may('folder');
      await disk.makeFolderInside(parent, name);
    },
    create: async (path) => {
      may('create');
      return faulty(await disk.create(path));
    },
    openToAppend: async (path) => faulty(await disk.openToAppend(path)),
    rename: async (from, to) => {
      may('rename');
      await disk.rename(from, to);
    },
    syncFolder: async (path) => {
      may('sync');
      await disk.syncFolder(path);
    },
  };
}
