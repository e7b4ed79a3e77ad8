import { openToRead, type FileStatus, type ReadFile } from '../replica/disk.ts';
import { largestFileBytes } from '../../shared/kit/sealed-file.ts';
import { readAhead, runBytes, Stopped, type SealerRoom } from './room.ts';

/** @file The file a person chose: read from beginning to end, and refused when it does not hold still. */

export type Source = {
  readonly sizeBytes: number;
  /** A piece of it, in runs; each is a view that a later one overwrites. Stopped: file/changed where it ends too soon, file/gone where it cannot be read. */
  readonly read: (fromBytes: number, toBytes: number) => AsyncGenerator<Uint8Array>;
  /** Stopped with file/changed unless it is as it was at the beginning. */
  readonly mustBeAsItWas: () => Promise<void>;
};

/** Stopped: file/not-a-file for what has no end (a device, a pipe, a folder), file/too-large. */
export async function openSource({ disk }: SealerRoom, path: string): Promise<Source> {
  const before = await looked(() => disk.status(path));
  if (before === undefined) throw new Stopped({ kind: 'file/not-a-file' });
  if (before.sizeBytes > largestFileBytes) throw new Stopped({ kind: 'file/too-large' });
  return {
    sizeBytes: before.sizeBytes,
    read: async function* (fromBytes, toBytes) {
      const open = async (): Promise<ReadFile> => {
        const file = await looked(() => openToRead(disk, path));
        return { ...file, read: (...where) => looked(() => file.read(...where)) };
      };
      let at = fromBytes;
      for await (const run of readAhead(open, { fromBytes, toBytes, stepBytes: runBytes })) {
        at += run.length;
        yield run;
      }
      if (at < toBytes) throw new Stopped({ kind: 'file/changed' });
    },
    mustBeAsItWas: async () => {
      const after = await looked(() => disk.status(path));
      if (!isSame(before, after)) throw new Stopped({ kind: 'file/changed' });
    },
  };
}

const isSame = (before: FileStatus, after: FileStatus | undefined): boolean =>
  after?.sizeBytes === before.sizeBytes && after.modifiedAtMs === before.modifiedAtMs;

/** Trouble with the person's own file is told apart from trouble with our disk. */
async function looked<T>(look: () => Promise<T>): Promise<T> {
  try {
    return await look();
  } catch (cause: unknown) {
    throw cause instanceof Stopped ? cause : new Stopped({ kind: 'file/gone' });
  }
}
