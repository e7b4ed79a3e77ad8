import { encodeText } from '../../kit/utf8.ts';
import { assert } from '../../kit/assert.ts';
import {
  bagDeclaration,
  bagNames,
  encodeBagInfo,
  encodeManifest,
  type BagWord,
  type Manifest,
} from './bag.ts';
import { blockBytes, encodeTarHeader, paddingOf } from './tar-block.ts';
import { isPlainPath } from './tar-reader.ts';

/** @file A bag as the tar archive of a bundle, made in one pass at constant memory: what is read is hashed, and the lists come last.
 *  Format: docs/formats/bundle.md. */

/** One file of the payload. Its size is known before its content: a header says it first. */
export type PackedFile = {
  /** Below `data/`. */
  readonly path: string;
  readonly sizeBytes: number;
  readonly content: AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
};

/** What goes into a bundle. */
export type Packing = {
  /** The one folder of the archive, which is also the name of the bundle. */
  readonly folder: string;
  readonly words: readonly BagWord[];
  /** Texts beside `data/`, by name: `HOW-TO-OPEN.txt`, `allowed_signers`. */
  readonly beside: ReadonlyMap<string, string>;
  readonly files: readonly PackedFile[];
  readonly madeAtMs: number;
};

/** SHA-512 of one file as it is packed: what is handed over may be overwritten once `update` is done. */
export type PackingHasher = {
  update(bytes: Uint8Array): void | Promise<void>;
  hex(): string | Promise<string>;
};

/** What the machine brings. */
export type PackingTools = {
  readonly createHasher: (sizeBytes: number) => PackingHasher | Promise<PackingHasher>;
  /** The signature over the list of lists, as text: see sshsig.ts. */
  readonly sign: (sha512Hex: string) => Promise<string> | string;
  /** Told of each file of the payload once it was read: throws where that is not the file that was meant. */
  readonly hashed?: (path: string, sha512Hex: string) => void;
};

/** How many files and bytes the payload has, as `Payload-Oxum` says it. */
export const payloadAmount = (files: readonly PackedFile[]): string =>
  `${String(files.reduce((sum, file) => sum + file.sizeBytes, 0))}.${String(files.length)}`;

/** How long the archive will be, to ask for room on the disk before it is begun. Lists and signature are estimated, and never too low. */
export const archiveBytes = ({ files, words, beside }: Packing): number =>
  [
    ...files.map((file) => file.sizeBytes + 3 * blockBytes),
    // Each file is a line of a list: its hash, its path.
    files.reduce((sum, file) => sum + 140 + file.path.length, 0),
    encodeBagInfo(words).length,
    ...[...beside.values()].map((text) => encodeText(text).length),
  ].reduce((sum, sizeBytes) => sum + sizeBytes + 2 * blockBytes, 16 * blockBytes);

/** The archive, piece by piece. A file that is shorter or longer than it said is a bug of who gave it. */
export async function* pack(packing: Packing, tools: PackingTools): AsyncGenerator<Uint8Array> {
  const { folder, words, beside, files, madeAtMs } = packing;
  const tags = new Map<string, string>();
  const payload = new Map<string, string>();
  const text = async function* (path: string, content: string): AsyncGenerator<Uint8Array> {
    const bytes = encodeText(content);
    const hasher = await tools.createHasher(bytes.length);
    await hasher.update(bytes);
    tags.set(path, await hasher.hex());
    yield encodeTarHeader(inFolder(folder, path), bytes.length, madeAtMs);
    yield bytes;
    yield new Uint8Array(paddingOf(bytes.length));
  };
  yield* text(bagNames.declaration, bagDeclaration);
  const info = [...words, { label: 'Payload-Oxum', value: payloadAmount(files) }];
  yield* text(bagNames.info, encodeBagInfo(info));
  for (const [path, content] of beside) yield* text(path, content);
  for (const file of files) yield* payloadFile(packing, file, tools, payload);
  yield* text(bagNames.manifest, encodeManifest(payload));
  const lists: Manifest = new Map(tags);
  yield* text(bagNames.tagManifest, encodeManifest(lists));
  const hash = tags.get(bagNames.tagManifest);
  assert(hash, 'the list of lists was hashed');
  yield* text(bagNames.signature, await tools.sign(hash));
  yield new Uint8Array(2 * blockBytes);
}

async function* payloadFile(
  { folder, madeAtMs }: Packing,
  { path, sizeBytes, content }: PackedFile,
  { createHasher, hashed }: PackingTools,
  hashes: Map<string, string>,
): AsyncGenerator<Uint8Array> {
  const inBag = `data/${path}`;
  assert(!hashes.has(inBag), 'each file of a bag has a name of its own');
  const hasher = await createHasher(sizeBytes);
  let writtenBytes = 0;
  yield encodeTarHeader(inFolder(folder, inBag), sizeBytes, madeAtMs);
  for await (const bytes of content) {
    await hasher.update(bytes);
    writtenBytes += bytes.length;
    assert(writtenBytes <= sizeBytes, 'a file is as long as it said');
    yield bytes;
  }
  assert(writtenBytes === sizeBytes, 'a file is as long as it said');
  yield new Uint8Array(paddingOf(sizeBytes));
  const sha512 = await hasher.hex();
  hashed?.(path, sha512);
  hashes.set(inBag, sha512);
}

function inFolder(folder: string, path: string): string {
  const whole = `${folder}/${path}`;
  assert(isPlainPath(whole), 'a path in a bundle is plain');
  return whole;
}
