import type { AppendFile, Disk, DiskEntry } from '../../electron/replica/disk.ts';
import { bytesEqual, type Bytes } from '../../shared/kit/bytes.ts';
import { joined } from './same-bytes.ts';
import { diskError, memoryDiskHolding, type MemoryDisk } from '../fakes/memory-disk.ts';

/** @file The disk of a workstation that may die at any change of it, or of a share that it has. After its death it answers nothing, and
 *  what a power cut would have left is found at the next start. */

export type Death = {
  /** Where the changes are that are counted: this disk, where nothing is said. */
  readonly on?: Changed;
  readonly atWrite: number;
  readonly moment: 'before' | 'inside' | 'after';
  readonly keepPercent: number;
};

export type Changed = 'disk' | 'share';

export type WorkDisk = {
  readonly disk: Disk;
  readonly isDead: () => boolean;
  /** Resolves when it dies. */
  readonly death: Promise<'died'>;
  readonly dieAt: (death: Death) => void;
  readonly die: (keepPercent: number) => void;
  /** So many appends find the disk full. */
  readonly fillFor: (writes: number) => void;
  readonly files: () => ReadonlyMap<string, Bytes>;
  /** How often it, or a share from here, was changed: where a death could have fallen. */
  readonly writes: (on?: Changed) => number;
  /** A share as this workstation has it: over a change of it the workstation may die, and the share keeps what was done by then. */
  readonly mortal: (share: Disk) => Disk;
  /** What lies there, as it lies there: the very list and the very bytes. */
  readonly look: {
    readonly entries: (path: string) => readonly DiskEntry[] | undefined;
    readonly content: (path: string) => Bytes | undefined;
  };
  /** Another number before and after each change. */
  readonly version: () => number;
  /** What was done to a segment that lay there: it must be nothing, ever. */
  readonly offences: () => readonly string[];
  /** The same disk as the next start finds it. */
  readonly afterwards: () => WorkDisk;
};

const isSegment = (path: string): boolean => path.endsWith('.seg') && !path.includes('/set-aside/');

export const workDiskHolding = (files: ReadonlyMap<string, Bytes>): WorkDisk =>
  workDiskOver(memoryDiskHolding(files, joined));

export function workDiskOver(memory: MemoryDisk): WorkDisk {
  const writes = { disk: 0, share: 0 };
  let version = 0;
  let full = 0;
  let death: Death | undefined;
  const offences: string[] = [];
  const offend = (what: string, path: string): void => {
    if (isSegment(path)) offences.push(what);
  };
  const after: { left: MemoryDisk | undefined } = { left: undefined };
  let told: (value: 'died') => void = () => undefined;
  const died = new Promise<'died'>((resolve) => (told = resolve));
  const isDead = (): boolean => after.left !== undefined;
  const die = (keepPercent: number): void => {
    if (isDead()) return;
    after.left = memory.cut((most) => Math.floor((most * keepPercent) / 100));
    told('died');
  };
  const never = <T>(): Promise<T> => new Promise(() => undefined);
  const changeOn =
    (on: Changed) =>
    async <T>(act: () => Promise<T>, half?: () => Promise<void>): Promise<T> => {
      if (isDead()) return never();
      writes[on] += 1;
      version += 1;
      const isDue = death && on === (death.on ?? 'disk') && writes[on] >= death.atWrite;
      const due = isDue ? death : undefined;
      if (due?.moment === 'before') die(due.keepPercent);
      if (due?.moment === 'inside' && half) await half();
      if (due?.moment === 'inside') die(due.keepPercent);
      if (isDead()) return never();
      try {
        const done = await act();
        if (!due) return done;
      } finally {
        version += 1;
      }
      die(due.keepPercent);
      return never();
    };
  const change = changeOn('disk');
  const look = <T>(act: () => Promise<T>): Promise<T> => (isDead() ? never() : act());
  const file = (inner: AppendFile, path: string): AppendFile => ({
    append: (bytes) => {
      offend('was written to', path);
      return change(
        async () => {
          if (full <= 0) return inner.append(bytes);
          full -= 1;
          await inner.append(bytes.subarray(0, bytes.length >> 1));
          throw diskError('ENOSPC');
        },
        () => inner.append(bytes.subarray(0, bytes.length >> 1)),
      );
    },
    sync: () => change(() => inner.sync()),
    close: () => look(() => inner.close()),
  });
  return {
    disk: {
      makeFolder: (path) => change(() => memory.makeFolder(path)),
      makeFolderInside: (parent, name) => change(() => memory.makeFolderInside(parent, name)),
      removeFolder: (path) => change(() => memory.removeFolder(path)),
      list: (path) => (isDead() ? never() : memory.list(path)),
      status: (path) => (isDead() ? never() : memory.status(path)),
      freeBytes: (path) => look(() => memory.freeBytes(path)),
      read: (path, from, size) => {
        if (isDead()) return never();
        // A whole file as it lies there: what is in it is hashed and read once, whoever asks (`sameContent`).
        const content = memory.contentOf(path);
        return content && from === 0 && size >= content.length
          ? Promise.resolve(content)
          : memory.read(path, from, size);
      },
      create: (path) => change(async () => file(await memory.create(path), path)),
      openToAppend: (path) => look(async () => file(await memory.openToAppend(path), path)),
      rename: (from, to) => {
        offend('was moved', from);
        return change(async () => {
          // Two journals that a death left empty are one segment: the same bytes in their own place are no loss.
          const [now, before] = [memory.contentOf(from), memory.contentOf(to)];
          if (isSegment(to) && before && !(now && bytesEqual(now, before)))
            offend('was replaced', to);
          return memory.rename(from, to);
        });
      },
      remove: (path) => {
        offend('was removed', path);
        return change(() => memory.remove(path));
      },
      syncFolder: (path) => change(() => memory.syncFolder(path)),
    },
    isDead,
    death: died,
    mortal: (share) => mortalShare(share, { change: changeOn('share'), look }),
    dieAt: (next) =>
      (death = { ...next, atWrite: writes[next.on ?? 'disk'] + Math.max(1, next.atWrite) }),
    die,
    fillFor: (count) => (full = count),
    files: () => (after.left ?? memory).files(),
    writes: (on = 'disk') => writes[on],
    version: () => version,
    look: { entries: memory.entriesOf, content: memory.contentOf },
    offences: () => offences,
    afterwards: () => workDiskOver(after.left ?? memory),
  };
}

type Mortal = {
  readonly change: <T>(act: () => Promise<T>, half?: () => Promise<void>) => Promise<T>;
  readonly look: <T>(act: () => Promise<T>) => Promise<T>;
};

/** What is asked of a share by a process that may die over it. */
function mortalShare(share: Disk, { change, look }: Mortal): Disk {
  const file = (inner: AppendFile): AppendFile => ({
    append: (bytes) =>
      change(
        () => inner.append(bytes),
        () => inner.append(bytes.subarray(0, bytes.length >> 1)),
      ),
    sync: () => change(() => inner.sync()),
    close: () => look(() => inner.close()),
  });
  return {
    makeFolder: (path) => change(() => share.makeFolder(path)),
    makeFolderInside: (parent, name) => change(() => share.makeFolderInside(parent, name)),
    removeFolder: (path) => change(() => share.removeFolder(path)),
    list: (path) => look(() => share.list(path)),
    status: (path) => look(() => share.status(path)),
    freeBytes: (path) => look(() => share.freeBytes(path)),
    read: (path, from, size) => look(() => share.read(path, from, size)),
    create: (path) => change(async () => file(await share.create(path))),
    openToAppend: (path) => look(async () => file(await share.openToAppend(path))),
    rename: (from, to) => change(() => share.rename(from, to)),
    remove: (path) => change(() => share.remove(path)),
    syncFolder: (path) => change(() => share.syncFolder(path)),
  };
}
