import type { ShareProgress } from '../../shared/contract/share.ts';
import { readFrames } from '../../shared/formats/journal.ts';
import { nameOnShare, type ShareName } from '../../shared/formats/share-names.ts';
import { deviceId, type DeviceId } from '../../shared/kit/ids.ts';
import { faultOf } from '../replica/disk-faults.ts';
import type { Replica, ReplicaFile } from '../replica/replica.ts';

/** @file How far the frames of each device are on the share. Device and number stand in clear before each sealed frame. */

export type FramesOnShare = {
  readonly upTo: (replica: Replica, done: Done) => Promise<ShareProgress['onShare']>;
};

/** What was read back from the share. */
type Done = ReadonlySet<ShareName>;

type Frames = ReadonlyMap<DeviceId, readonly number[]>;

/** Reads each file once: a segment never changes, and a journal that has grown is read again. */
export function createFramesOnShare(): FramesOnShare {
  const known = new Map<string, { readonly sizeBytes: number; readonly frames: Frames }>();
  const framesOf = async (replica: Replica, { name, sizeBytes }: ReplicaFile): Promise<Frames> => {
    const before = known.get(name);
    if (before?.sizeBytes === sizeBytes) return before.frames;
    const frames = await readNumbers(replica, name, sizeBytes);
    if (frames) known.set(name, { sizeBytes, frames });
    return frames ?? new Map<DeviceId, number[]>();
  };
  return {
    upTo: async (replica, done) => {
      const files = await replica.list();
      const there = new Map<DeviceId, Set<number>>();
      const all = new Map<DeviceId, Set<number>>();
      for (const file of files) {
        const frames = await framesOf(replica, file);
        add(all, frames);
        if (isDone(done, file.name)) add(there, frames);
      }
      const names = new Set(files.map(({ name }) => name));
      for (const name of known.keys()) if (!names.has(name)) known.delete(name);
      return [...there].flatMap(([device, numbers]) => {
        const number = lastWithoutGap([...(all.get(device) ?? [])], numbers);
        return number === undefined ? [] : [{ device, number }];
      });
    },
  };
}

const isDone = (done: Done, name: string): boolean =>
  name.endsWith('.seg') && done.has(nameOnShare('segments', name.slice(0, 64)));

function add(to: Map<DeviceId, Set<number>>, frames: Frames): void {
  for (const [device, numbers] of frames) {
    const kept = to.get(device) ?? new Set();
    to.set(device, kept);
    for (const number of numbers) kept.add(number);
  }
}

function lastWithoutGap(all: number[], there: ReadonlySet<number>): number | undefined {
  const missing = all.filter((number) => !there.has(number));
  const end = missing.length === 0 ? Number.POSITIVE_INFINITY : minimum(missing);
  const before = all.filter((number) => number < end);
  return before.length === 0 ? undefined : -minimum(before.map((number) => -number));
}

const minimum = (numbers: readonly number[]): number =>
  numbers.reduce((least, each) => Math.min(least, each), Number.POSITIVE_INFINITY);

async function readNumbers(
  replica: Replica,
  name: string,
  sizeBytes: number,
): Promise<Frames | undefined> {
  const frames = new Map<DeviceId, number[]>();
  try {
    for (const { id, number } of readFrames(await replica.read(name, 0, sizeBytes)).records) {
      const device = deviceId.safeParse(id);
      if (!device.success) continue;
      const numbers = frames.get(device.data) ?? [];
      frames.set(device.data, numbers);
      numbers.push(number);
    }
  } catch (cause: unknown) {
    if (faultOf(cause).kind === 'shell/bug') throw cause;
    return undefined; // a file that cannot be read now is read again the next time
  }
  return frames;
}
