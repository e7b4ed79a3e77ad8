import { quietly } from '../replica/journal.ts';
import type { AppendFile, Disk } from '../replica/disk.ts';

/** A file that a person saves outside the vault: whole under its name, or not there at all. */
export type OutputFile = {
  readonly add: (bytes: Uint8Array) => Promise<void>;
  /** When what was added so far is on the disk. More may be added meanwhile. */
  readonly flush: () => Promise<void>;
  /** Puts it under its name, durably, and says how large it is. */
  readonly finish: () => Promise<number>;
  readonly abandon: () => Promise<void>;
};

/** `folder` is the one that holds both names. */
export type OutputPlace = {
  readonly folder: string;
  readonly path: string;
  readonly unfinished: string;
};

export function createOutputFile(
  disk: Disk,
  { folder, path, unfinished }: OutputPlace,
): OutputFile {
  let file: AppendFile | undefined;
  let sizeBytes = 0;
  const opened = async (): Promise<AppendFile> => (file ??= await disk.create(unfinished));
  return {
    add: async (bytes) => {
      await (await opened()).append(bytes);
      sizeBytes += bytes.length;
    },
    flush: async () => (await opened()).sync(),
    finish: async () => {
      const whole = await opened();
      await whole.sync();
      await whole.close();
      await disk.rename(unfinished, path);
      await disk.syncFolder(folder);
      return sizeBytes;
    },
    abandon: async () => {
      if (file === undefined) return;
      await quietly(file.close());
      await quietly(disk.remove(unfinished));
    },
  };
}
