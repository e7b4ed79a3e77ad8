import { planParts, type PartPlan } from '../../shared/formats/sealed-file.ts';
import type { Bytes } from '../../shared/kit/bytes.ts';
import type { ItemId } from '../../shared/kit/ids.ts';
import { filePartBytes, type SealedFile } from '../../shared/kit/sealed-file.ts';
import { thenClose } from '../replica/disk.ts';
import type { StreamHash } from './hashing.ts';
import { isAsLong, oneBehind, openPart, sealPart, type WrittenPart } from './part-file.ts';
import { Stopped, type SealerRoom } from './room.ts';
import { openSource, type Source } from './source.ts';
import { nameParts, numbered, type PartsPlace } from '../replica/part-names.ts';
import { forgetUnderWay, mustHaveRoom } from './under-way.ts';

/** @file Seals a file a person chose. Parts are made in a folder of their own, numbered, and get their names when all of them are there:
 *  what is broken off counts for nothing, and is gone on with where it was. */

export type SealPlace = PartsPlace & { readonly source: string };
export type FileSecret = { readonly fileId: ItemId; readonly keySecret: Bytes };

/** What a kill leaves is taken up by the next call with the same key. What was wanted no more, or changed, leaves nothing. */
export async function sealFile(
  room: SealerRoom,
  place: SealPlace,
  secret: FileSecret,
): Promise<SealedFile> {
  try {
    return await sealed(room, place, secret);
  } catch (cause: unknown) {
    const isOver =
      cause instanceof Stopped && !['file/no-room', 'file/gone'].includes(cause.fault.kind);
    if (isOver) await forgetUnderWay(room, place.underWay);
    throw cause;
  }
}

async function sealed(room: SealerRoom, place: SealPlace, secret: FileSecret): Promise<SealedFile> {
  const source = await openSource(room, place.source);
  const plans = planParts(source.sizeBytes);
  await mustHaveRoom(room, place, plans);
  let hash = await room.hashing('sha512', source.sizeBytes);
  const parts: SealedFile['parts'] = [];
  await oneBehind(async (wrote) => {
    for (const [number, plan] of plans.entries()) {
      const made = await makePart({ room, place, secret, source, hash }, number, plan);
      hash = made.hash;
      parts.push({ name: `${made.sha256}.prt`, sizeBytes: plan.contentBytes });
      await wrote(made);
    }
  });
  await source.mustBeAsItWas();
  await nameParts(
    room.disk,
    place,
    parts.map(({ name }) => name),
  );
  return {
    fileId: secret.fileId,
    sizeBytes: source.sizeBytes,
    sha512: await hash.hex(),
    parts,
  };
}

type Making = {
  readonly room: SealerRoom;
  readonly place: SealPlace;
  readonly secret: FileSecret;
  readonly source: Source;
  readonly hash: StreamHash;
};
type Made = WrittenPart & { readonly hash: StreamHash };

async function makePart(making: Making, number: number, plan: PartPlan): Promise<Made> {
  const { room, place, secret, hash } = making;
  const path = `${place.underWay}/${numbered(number)}`;
  const taken = (await isAsLong(room, path, plan))
    ? await takeUp(making, number, plan, path)
    : undefined;
  if (taken) return taken;
  const content = hashing(making, number, plan, (piece) => hash.update(piece));
  return { ...(await sealPart(room, { ...secret, number }, plan, content, path)), hash };
}

/** The pieces of one part of the source, each told to `saw` and to whoever shows how far it is. */
async function* hashing(
  { room, source }: Making,
  number: number,
  { contentBytes }: PartPlan,
  saw: (piece: Uint8Array) => Promise<void>,
): AsyncGenerator<Uint8Array> {
  let at = number * filePartBytes;
  for await (const piece of source.read(at, at + contentBytes)) {
    room.step(at, source.sizeBytes);
    await saw(piece);
    at += piece.length;
    yield piece;
  }
  room.step(at, source.sizeBytes);
}

/** A part that was sealed before a kill: opened, compared with the file byte for byte. undefined: it is none of this file. */
async function takeUp(
  making: Making,
  number: number,
  plan: PartPlan,
  path: string,
): Promise<Made | undefined> {
  const { room, secret, hash } = making;
  const sha256 = await room.hashing('sha256', plan.paddedBytes);
  const trial = hash.fork();
  const opened = openPart(room, { ...secret, number }, path, (bytes) => sha256.update(bytes));
  try {
    const source = pieces(hashing(making, number, plan, (piece) => trial.update(piece)));
    for await (const run of opened) if (!(await source.isNext(run))) return undefined;
    if (!(await source.isOver())) return undefined;
    // Whoever was killed may not have come to that.
    const durable = thenClose(await room.disk.openToAppend(path), (file) => file.sync());
    return { sha256: await sha256.hex(), hash: trial, durable };
  } catch (cause: unknown) {
    if (cause instanceof Stopped && cause.fault.kind === 'file/damaged') return undefined;
    throw cause;
  }
}

/** Compares a stream with runs of other lengths. */
function pieces(stream: AsyncGenerator<Uint8Array>): {
  readonly isNext: (run: Uint8Array) => Promise<boolean>;
  readonly isOver: () => Promise<boolean>;
} {
  let rest: Uint8Array = new Uint8Array(0);
  const more = async (): Promise<boolean> => {
    const next = await stream.next();
    if (next.done !== true) rest = next.value;
    return next.done !== true;
  };
  return {
    isNext: async (run) => {
      for (let at = 0; at < run.length; ) {
        if (rest.length === 0 && !(await more())) return false;
        const length = Math.min(rest.length, run.length - at);
        if (Buffer.compare(rest.subarray(0, length), run.subarray(at, at + length)) !== 0)
          return false;
        rest = rest.subarray(length);
        at += length;
      }
      return true;
    },
    isOver: async () => rest.length === 0 && !(await more()),
  };
}
