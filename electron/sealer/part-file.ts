import {
  createPartOpener,
  createPartSealer,
  partStartBytes,
  sealedMessageBytes,
  sealedPartBytes,
  messageBytes,
  type PartPlace,
  type PartPlan,
} from '../../shared/formats/sealed-file.ts';
import { openToRead, thenClose, type AppendFile } from '../replica/disk.ts';
import { quietly } from '../replica/journal.ts';
import type { StreamHash } from './hashing.ts';
import { readAhead, runBytes, Stopped, type SealerRoom } from './room.ts';

/** @file One part on the disk, sealed and opened at constant memory. */

const sealedRunBytes = (runBytes / messageBytes) * sealedMessageBytes;

/** A part that was written: the SHA-256 of it, and when it is on the disk. */
export type WrittenPart = { readonly sha256: string; readonly durable: Promise<void> };

/** Seals what comes into a file. Whoever gives it a name waits until it is durable. */
export async function sealPart(
  room: SealerRoom,
  place: PartPlace,
  plan: PartPlan,
  content: AsyncIterable<Uint8Array>,
  path: string,
): Promise<WrittenPart> {
  const { disk, sodium } = room;
  if ((await disk.status(path)) !== undefined) await disk.remove(path);
  const sealer = createPartSealer(sodium, place, plan);
  const file = await disk.create(path);
  try {
    const hash = await room.hashing('sha256', sealedPartBytes(plan));
    const out = createWriteBehind(file, hash);
    await out.add(sealer.start);
    for await (const run of runsOf(content, plan))
      await out.fill(sealedRunBytes, (space) => sealer.seal(run, space));
    const sha256 = await out.end();
    const durable = thenClose(file, () => file.sync());
    durable.catch(() => undefined); // thrown where it is waited for
    return { sha256, durable };
  } catch (cause: unknown) {
    await quietly(file.close());
    await quietly(disk.remove(path));
    throw cause;
  }
}

/** Makes the next part while the system writes the last one; all of them are durable before `end` answers, and none is being written
 *  any more when it throws. */
export async function oneBehind<T>(
  end: (wrote: (part: { readonly durable: Promise<void> }) => Promise<void>) => Promise<T>,
): Promise<T> {
  let behind: Promise<void> = Promise.resolve();
  try {
    const made = await end(async ({ durable }) => {
      await behind;
      behind = durable;
    });
    await behind;
    return made;
  } finally {
    await quietly(behind);
  }
}

/** Cuts what comes into runs of whole messages, and adds the padding. */
async function* runsOf(
  content: AsyncIterable<Uint8Array>,
  { contentBytes, paddedBytes }: PartPlan,
): AsyncGenerator<Uint8Array> {
  const run = new Uint8Array(Math.min(runBytes, paddedBytes));
  let filled = 0;
  let contentLeft = contentBytes;
  let left = paddedBytes;
  const full = (): Uint8Array => {
    const ready = run.subarray(0, Math.min(run.length, left));
    left -= ready.length;
    filled = 0;
    return ready;
  };
  for await (const piece of content) {
    contentLeft -= piece.length;
    if (contentLeft < 0) throw new Stopped({ kind: 'file/changed' });
    for (let at = 0; at < piece.length; ) {
      const taken = piece.subarray(at, at + run.length - filled);
      at += taken.length;
      if (taken.length === run.length) {
        // A whole run as it came: nothing to gather.
        left -= taken.length;
        yield taken;
        continue;
      }
      run.set(taken, filled);
      filled += taken.length;
      if (filled === run.length) yield full();
    }
  }
  if (contentLeft > 0) throw new Stopped({ kind: 'file/changed' });
  while (left > 0) {
    run.fill(0, filled);
    yield full();
  }
}

/** Writes one run while the next is made, and hashes what it writes. */
function createWriteBehind(
  file: AppendFile,
  hash: StreamHash,
): {
  readonly add: (bytes: Uint8Array) => Promise<void>;
  readonly fill: (spaceBytes: number, make: (space: Uint8Array) => Uint8Array) => Promise<void>;
  readonly end: () => Promise<string>;
} {
  let spaces: [Uint8Array, Uint8Array] | undefined;
  let pending: Promise<void> = Promise.resolve();
  const write = async (bytes: Uint8Array): Promise<void> => {
    await hash.update(bytes);
    await pending;
    pending = file.append(bytes);
    pending.catch(() => undefined); // thrown by the next write or the end
  };
  return {
    add: write,
    fill: async (spaceBytes, make) => {
      spaces ??= [new Uint8Array(spaceBytes), new Uint8Array(spaceBytes)];
      const [space, other] = spaces;
      spaces = [other, space];
      await write(make(space));
    },
    end: async () => {
      await pending;
      return hash.hex();
    },
  };
}

/** Opens a part run by run; each run is a view that the next one overwrites. Stopped: file/not-here, file/damaged, with its number. */
export async function* openPart(
  { disk, sodium }: SealerRoom,
  place: PartPlace,
  path: string,
  sawSealed: (bytes: Uint8Array) => Promise<void> = () => Promise.resolve(),
): AsyncGenerator<Uint8Array> {
  const where = place.number + 1;
  const status = await disk.status(path);
  if (status === undefined) throw new Stopped({ kind: 'file/not-here', where });
  const start = await disk.read(path, 0, partStartBytes);
  await sawSealed(start);
  const opening = createPartOpener(sodium, place, start, status.sizeBytes);
  if (!opening.ok) throw new Stopped({ kind: 'file/damaged', because: opening.error.kind, where });
  const out = new Uint8Array(runBytes);
  const range = { fromBytes: partStartBytes, toBytes: status.sizeBytes };
  for await (const run of readAhead(() => openToRead(disk, path), {
    ...range,
    stepBytes: sealedRunBytes,
  })) {
    await sawSealed(run);
    const opened = opening.value.open(run, out);
    if (!opened.ok) throw new Stopped({ kind: 'file/damaged', because: opened.error.kind, where });
    if (opened.value.length > 0) yield opened.value;
  }
  if (!opening.value.isDone()) throw new Stopped({ kind: 'file/damaged', where });
}

/** True when the part on the disk is as long as a part of this plan: one that a kill cut short is not. */
export const isAsLong = async (
  { disk }: SealerRoom,
  path: string,
  plan: PartPlan,
): Promise<boolean> => (await disk.status(path))?.sizeBytes === sealedPartBytes(plan);
