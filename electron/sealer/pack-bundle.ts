import { basename, dirname } from 'node:path';
import { archiveBytes, pack, type PackedFile } from '../../shared/formats/bundle/pack.ts';
import type { BagWord } from '../../shared/formats/bundle/bag.ts';
import type { Bytes } from '../../shared/kit/bytes.ts';
import type { SealedFile } from '../../shared/kit/sealed-file.ts';
import { encodeText } from '../../shared/kit/utf8.ts';
import { openToRead, type ReadFile } from '../replica/disk.ts';
import { quietly } from '../replica/journal.ts';
import { namesIn } from '../replica/replica.ts';
import { createOutputFile, type OutputFile } from '../writer/output-file.ts';
import { bodyBytes, sealBody } from './age-body.ts';
import { contentOf, type OpenPlace } from './open-file.ts';
import { Stopped, type SealerRoom } from './room.ts';

/** @file Writes a bundle in one pass: tar, hashed, in age, hashed, compared, signed twice. Both names appear at the end or not at all. */

/** One file of the payload: bytes, or a sealed file with its key. */
export type FileToPack = {
  readonly path: string;
  readonly bytes?: Bytes | undefined;
  readonly sealed?: { readonly file: SealedFile; readonly keySecret: Bytes } | undefined;
};

export type BundlePlan = {
  readonly header: Bytes;
  readonly ageKey: Bytes;
  readonly folder: string;
  readonly words: readonly BagWord[];
  readonly beside: ReadonlyMap<string, string>;
  readonly files: readonly FileToPack[];
  readonly madeAtMs: number;
  /** Asks the vault, which holds the key of the unit. */
  readonly sign: (what: 'lists' | 'whole', sha512Hex: string) => Promise<string>;
};

export async function packBundle(
  room: SealerRoom,
  place: OpenPlace,
  plan: BundlePlan,
): Promise<{ readonly sha512: string; readonly sizeBytes: number }> {
  const { disk } = room;
  const folder = dirname(place.output);
  await removeBrokenOff(room, folder, place);
  const files = plan.files.map((file) => packedFile(room, place.parts, file));
  const expected = plan.header.length + bodyBytes(archiveBytes({ ...plan, files }));
  if ((await disk.freeBytes(folder)) < expected) throw new Stopped({ kind: 'file/no-room' });
  const signature = {
    folder,
    path: `${place.output}.sig`,
    unfinished: `${place.unfinished}.sig`,
  };
  const bundle = createOutputFile(disk, { ...place, folder, path: place.output });
  const beside = createOutputFile(disk, signature);
  try {
    const compared = addAndCompare(room, bundle, place.unfinished);
    const written = await write(room, plan, files, expected, compared);
    if ((await disk.status(place.unfinished))?.sizeBytes !== written.sizeBytes)
      throw new Stopped({ kind: 'disk/io' });
    await beside.add(encodeText(await plan.sign('whole', written.sha512)));
    // The signature first: a bundle without it would be half of one, a signature without a bundle is nothing.
    await beside.finish();
    await bundle.finish();
    return written;
  } catch (cause: unknown) {
    await bundle.abandon();
    await beside.abandon();
    await quietly(removeLone(room, place.output, signature.path));
    throw cause;
  }
}

const packedFile = (room: SealerRoom, parts: string, file: FileToPack): PackedFile => {
  if (file.sealed === undefined) {
    const bytes = file.bytes ?? new Uint8Array(0);
    return { path: file.path, sizeBytes: bytes.length, content: [bytes] };
  }
  const { file: list, keySecret } = file.sealed;
  return {
    path: file.path,
    sizeBytes: list.sizeBytes,
    content: contentOf(room, parts, list, keySecret),
  };
};

async function write(
  room: SealerRoom,
  plan: BundlePlan,
  files: readonly PackedFile[],
  expected: number,
  { add, close }: Compared,
): Promise<{ readonly sha512: string; readonly sizeBytes: number }> {
  const hash = await room.hashing('sha512', expected);
  let sizeBytes = 0;
  const meant = new Map(plan.files.map(({ path, sealed }) => [path, sealed?.file.sha512]));
  const archive = pack(
    { ...plan, files },
    {
      createHasher: (fileBytes) => room.hashing('sha512', fileBytes),
      sign: (sha512Hex) => plan.sign('lists', sha512Hex),
      // An exhibit goes into a bundle only as it was taken in.
      hashed: (path, sha512Hex) => {
        if ((meant.get(path) ?? sha512Hex) !== sha512Hex)
          throw new Stopped({ kind: 'file/damaged' });
      },
    },
  );
  let pending: Promise<void> = Promise.resolve();
  const put = async (bytes: Uint8Array): Promise<void> => {
    await hash.update(bytes);
    const at = sizeBytes;
    sizeBytes += bytes.length;
    await pending;
    pending = add(bytes, at);
    pending.catch(() => undefined); // thrown by the next piece or the end
    room.step(sizeBytes, Math.max(sizeBytes, expected));
  };
  try {
    await put(plan.header);
    for await (const run of sealBody(room, plan.ageKey, archive)) await put(run);
    await pending;
  } finally {
    await quietly(pending);
    await close();
  }
  return { sha512: await hash.hex(), sizeBytes };
}

const flushEveryBytes = 64 * 1024 * 1024;

/** Adds a run, reads it from the disk again and compares: the hash that the case is told is of what lies there. Every so often the disk is
 *  told to begin writing, so that not all of it waits for the end. */
function addAndCompare({ disk }: SealerRoom, { add, flush }: OutputFile, path: string): Compared {
  let space: Bytes = new Uint8Array(0);
  let file: ReadFile | undefined;
  let flushing: Promise<void> | undefined;
  let flushedAt = 0;
  return {
    add: async (bytes, at) => {
      await add(bytes);
      if (space.length < bytes.length) space = new Uint8Array(bytes.length);
      file ??= await openToRead(disk, path);
      if (Buffer.compare(await file.read(at, bytes.length, space), bytes) !== 0)
        throw new Stopped({ kind: 'disk/io' });
      if (flushing !== undefined || at - flushedAt < flushEveryBytes) return;
      flushedAt = at;
      flushing = quietly(flush()).then(() => (flushing = undefined)); // asked again at the end, and heard
    },
    close: async () => file?.close(),
  };
}

type Compared = {
  readonly add: (bytes: Uint8Array, at: number) => Promise<void>;
  readonly close: () => Promise<void>;
};

/** What a kill broke off under this name: nobody goes on with it, and it takes room. */
async function removeBrokenOff(
  { disk }: SealerRoom,
  folder: string,
  { output, unfinished }: OpenPlace,
): Promise<void> {
  const rest = /^\.[0-9a-f]{8}\.part(?:\.sig)?$/;
  const name = basename(output);
  const ours = basename(unfinished);
  for (const other of await namesIn(disk, folder).catch(() => []))
    if (other.startsWith(name) && rest.test(other.slice(name.length)) && !other.startsWith(ours))
      await quietly(disk.remove(`${folder}/${other}`));
}

/** A signature got its name and its bundle did not. */
async function removeLone({ disk }: SealerRoom, bundle: string, path: string): Promise<void> {
  if ((await disk.status(bundle)) === undefined && (await disk.status(path)) !== undefined)
    await disk.remove(path);
}
