import { createHash } from 'node:crypto';
import { bagFolder } from '../../shared/formats/bundle/bag.ts';
import { bundleLimits } from '../../shared/formats/bundle/tar-reader.ts';
import { createUnpacking, type Hasher } from '../../shared/formats/bundle/unpack.ts';
import { planParts } from '../../shared/formats/sealed-file.ts';
import { longestAgeHeaderBytes, type BundleEntry } from '../../shared/contract/sealer.ts';
import { copyBytes, type Bytes } from '../../shared/kit/bytes.ts';
import type { SealedFile } from '../../shared/kit/sealed-file.ts';
import { numbered } from '../replica/part-names.ts';
import { quietly } from '../replica/journal.ts';
import { contentInBody, openBody } from './age-body.ts';
import type { StreamHash } from './hashing.ts';
import { oneBehind, sealPart } from './part-file.ts';
import { Stopped, type SealerRoom } from './room.ts';
import type { FileSecret, SealPlace } from './seal-file.ts';
import { openSource, type Source } from './source.ts';
import { forgetUnderWay, mustHaveRoom } from './under-way.ts';

/** @file Reads a file that may be a bundle: what it is from outside; then, with its key, the archive inside, strictly, sealed as it streams
 *  by. Nothing of it touches the disk unsealed, and nothing of it is believed: the bag is checked by the vault. Its parts stay under way,
 *  on no share and in no list, until somebody keeps them (`part.keep`) or the vault lets go of them (`sealer.forget`). */

const longestSignatureBytes = 10_000;
const mostTexts = 100;

export type Outside = {
  readonly sha512: string;
  readonly sizeBytes: number;
  readonly header: Bytes;
  readonly signature: string | undefined;
};

/** What can be known without any key. Stopped: bundle/not-ours. */
export async function lookOutside(room: SealerRoom, path: string): Promise<Outside> {
  const source = await openSource(room, path);
  const header = await headerOf(source);
  const hash = await room.hashing('sha512', source.sizeBytes);
  let done = 0;
  for await (const run of source.read(0, source.sizeBytes)) {
    await hash.update(run);
    done += run.length;
    // Two passes: this is the first half of what somebody waits for.
    room.step(done / 2, source.sizeBytes);
  }
  await source.mustBeAsItWas();
  const signature = await signatureBeside(room, `${path}.sig`);
  return { sha512: await hash.hex(), sizeBytes: source.sizeBytes, header, signature };
}

async function headerOf(source: Source): Promise<Bytes> {
  const sizeBytes = Math.min(longestAgeHeaderBytes, source.sizeBytes);
  for await (const run of source.read(0, sizeBytes)) {
    const text = Buffer.from(run.buffer, run.byteOffset, run.length).toString('latin1');
    const end = /^age-encryption\.org\/v1\n[\s\S]*?\n--- [^\n]*\n/.exec(text)?.[0].length;
    if (end !== undefined) return copyBytes(run.subarray(0, end));
  }
  throw new Stopped({ kind: 'bundle/not-ours' });
}

/** Absent, too long, or no text: as if there were none. */
async function signatureBeside({ disk }: SealerRoom, path: string): Promise<string | undefined> {
  const status = await disk.status(path).catch(() => undefined);
  if (status === undefined || status.sizeBytes > longestSignatureBytes) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(
      await disk.read(path, 0, status.sizeBytes),
    );
  } catch {
    return undefined; // unreadable, or not text
  }
}

export type Inside = {
  readonly file: SealedFile;
  readonly entries: readonly BundleEntry[];
  readonly texts: readonly { readonly path: string; readonly text: string }[];
};

/** Decrypts, takes the archive apart, and seals it. Stopped: bundle/damaged, bundle/archive-refused, bundle/no-bag, file/changed. */
export async function readInside(
  room: SealerRoom,
  place: SealPlace,
  outside: Outside,
  secret: FileSecret & { readonly ageKey: Bytes },
): Promise<Inside> {
  try {
    return await inside(room, place, outside, secret);
  } catch (cause: unknown) {
    await quietly(forgetUnderWay(room, place.underWay));
    throw cause;
  }
}

async function inside(
  room: SealerRoom,
  place: SealPlace,
  outside: Outside,
  secret: FileSecret & { readonly ageKey: Bytes },
): Promise<Inside> {
  const source = await openSource(room, place.source);
  const bodySize = outside.sizeBytes - outside.header.length;
  const sizeBytes = contentInBody(bodySize);
  if (sizeBytes === undefined || source.sizeBytes !== outside.sizeBytes)
    throw new Stopped({ kind: sizeBytes === undefined ? 'bundle/damaged' : 'file/changed' });
  const plans = planParts(sizeBytes);
  await mustHaveRoom(room, place, plans);
  const archive = createArchive(await room.hashing('sha512', sizeBytes));
  const again = await room.hashing('sha512', source.sizeBytes);
  await again.update(outside.header);
  const body = watched(room, source, outside, (run) => again.update(run));
  const content = archive.seen(openBody(room, secret.ageKey, bodySize, body));
  const parts: SealedFile['parts'] = [];
  await oneBehind(async (wrote) => {
    for (const [number, plan] of plans.entries()) {
      const path = `${place.underWay}/${numbered(number)}`;
      const some = taking(content, plan.contentBytes);
      const made = await sealPart(room, { ...secret, number }, plan, some, path);
      parts.push({ name: `${made.sha256}.prt`, sizeBytes: plan.contentBytes });
      await wrote(made);
    }
  });
  if ((await content.next()).done !== true) throw new Stopped({ kind: 'bundle/damaged' });
  if ((await again.hex()) !== outside.sha512) throw new Stopped({ kind: 'file/changed' });
  const { entries, texts, sha512 } = await archive.end();
  return { file: { fileId: secret.fileId, sizeBytes, sha512, parts }, entries, texts };
}

/** What comes after the head, once more, and told of. */
async function* watched(
  room: SealerRoom,
  source: Source,
  { header, sizeBytes }: Outside,
  saw: (run: Uint8Array) => Promise<void>,
): AsyncGenerator<Uint8Array> {
  let at = header.length;
  for await (const run of source.read(at, sizeBytes)) {
    await saw(run);
    at += run.length;
    room.step((sizeBytes + at) / 2, sizeBytes);
    yield run;
  }
}

/** So much of a stream, and the rest of it is left for whoever asks next. */
async function* taking(
  stream: AsyncGenerator<Uint8Array, undefined> & { rest?: Uint8Array },
  sizeBytes: number,
): AsyncGenerator<Uint8Array> {
  for (let left = sizeBytes; left > 0; ) {
    const held = stream.rest;
    const next = held && held.length > 0 ? held : (await stream.next()).value;
    if (next === undefined) throw new Stopped({ kind: 'bundle/damaged' });
    const taken = next.subarray(0, left);
    stream.rest = next.subarray(taken.length);
    left -= taken.length;
    yield taken;
  }
}

type Archive = {
  /** Takes the archive apart as it goes by. Stopped: bundle/archive-refused, with what refused it. */
  readonly seen: (content: AsyncIterable<Uint8Array>) => AsyncGenerator<Uint8Array, undefined>;
  readonly end: () => Promise<Omit<Inside, 'file'> & { readonly sha512: string }>;
};

function createArchive(hash: StreamHash): Archive {
  const found: { path: string; sizeBytes: number; atBytes: number }[] = [];
  const unpacking = createUnpacking(bundleLimits, hasher, {
    begin: (path, sizeBytes, atBytes) => found.push({ path, sizeBytes, atBytes }),
    write: () => undefined,
    end: () => undefined,
  });
  const refused = ({ kind, where }: { kind: string; where: number }): Stopped =>
    kind === 'bag/no-bag'
      ? new Stopped({ kind: 'bundle/no-bag' })
      : new Stopped({ kind: 'bundle/archive-refused', because: kind, where });
  return {
    seen: async function* (content) {
      for await (const run of content) {
        await hash.update(run);
        const pushed = unpacking.push(run);
        if (!pushed.ok) throw refused(pushed.error);
        yield run;
      }
      return undefined;
    },
    end: async () => {
      const ended = unpacking.end();
      if (!ended.ok) throw refused(ended.error);
      const { files, texts } = ended.value;
      const folder = bagFolder(found.map(({ path }) => path)) ?? '';
      if (texts.size > mostTexts)
        throw new Stopped({ kind: 'bundle/archive-refused', because: 'bag/texts' });
      const entries = found.map(({ path, ...place }): BundleEntry => {
        const inBag = path.slice(folder.length);
        return { path: inBag, ...place, sha512: files.get(inBag)?.sha512 ?? '' };
      });
      const kept = [...texts].map(([path, text]) => ({ path, text }));
      return { entries, texts: kept, sha512: await hash.hex() };
    },
  };
}

/** SHA-512 of one file of the archive, which may be one of a hundred thousand: in this thread. */
const hasher = (): Hasher => {
  const hash = createHash('sha512');
  return { update: (bytes) => void hash.update(bytes), hex: () => hash.digest('hex') };
};
