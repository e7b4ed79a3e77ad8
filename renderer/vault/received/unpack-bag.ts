import type { BundleTrouble } from '../../../shared/contract/vault/received.ts';
import {
  bagNames,
  checkBag,
  type BagWord,
  type UnpackedBag,
} from '../../../shared/formats/bundle/bag.ts';
import { bundleLimits } from '../../../shared/formats/bundle/tar-reader.ts';
import {
  createUnpacking,
  type BundleSink,
  type Hasher,
} from '../../../shared/formats/bundle/unpack.ts';
import {
  bytesEqual,
  bytesToHex,
  concatBytes,
  hexToBytes,
  type Bytes,
} from '../../../shared/kit/bytes.ts';
import { err, ok, type Result } from '../../../shared/kit/result.ts';
import { sodium } from '../seal/sodium.ts';
import { checkSignature } from './signer.ts';

/** @file What is inside a bundle, taken apart and compared with its own lists before a line of it is shown. */

/** A bag that stood up: its words, and who signed it. */
export type SoundBag = {
  readonly words: readonly BagWord[];
  /** The key that signed the list of lists, if any did. */
  readonly signedBy: Bytes | undefined;
};
/** One file of a bag. `read`: its content; undefined where it cannot be read any more. */
export type BagContent = {
  readonly sizeBytes: number;
  readonly read: () => Promise<Uint8Array | undefined>;
};
/** The same with its files, by their path in the bag. */
export type ReceivedBag = SoundBag & { readonly files: ReadonlyMap<string, BagContent> };

/** How much of the archive is looked at before others have their turn. */
const pieceBytes = 1024 * 1024;

/** Takes an archive apart, checks the bag, then the signature inside. `outerKey`: who signed the whole. */
export function unpackBag(
  archive: Bytes,
  outerKey: Bytes | undefined,
): Result<ReceivedBag, BundleTrouble> {
  const { sink, contents } = collect();
  const unpacking = createUnpacking(bundleLimits, createHasher, sink);
  for (let from = 0; from < archive.length; from += pieceBytes) {
    const taken = unpacking.push(archive.subarray(from, from + pieceBytes));
    if (!taken.ok) return trouble('archive', taken.error.kind);
  }
  const ended = unpacking.end();
  if (!ended.ok) return trouble('archive', ended.error.kind);
  const sound = judgeBag(ended.value, outerKey);
  return sound.ok ? ok({ ...sound.value, files: inside(contents, ended.value) }) : sound;
}

/** Compares a bag with its own lists, then looks at the signature over them. */
export function judgeBag(
  bag: UnpackedBag,
  outerKey: Bytes | undefined,
): Result<SoundBag, BundleTrouble> {
  const checked = checkBag(bag);
  if (!checked.ok) {
    const [first] = checked.error;
    const alike = checked.error.filter(({ kind }) => kind === first?.kind);
    return trouble('bag', first?.kind ?? 'bag/no-bag', alike.map(({ path }) => path).slice(0, 20));
  }
  const inner = innerSigner(bag, outerKey);
  if (!inner.ok) return trouble('inner-signature', inner.error);
  return ok({ words: checked.value, signedBy: inner.value });
}

const trouble = (
  step: BundleTrouble['step'],
  because: BundleTrouble['because'],
  paths: readonly string[] = [],
) => err({ step, because, paths });

/** A bag of somebody else's tools has none; one that is there has to be of the same key as the one outside. */
function innerSigner(
  { files, texts }: UnpackedBag,
  outerKey: Bytes | undefined,
): Result<Bytes | undefined, BundleTrouble['because']> {
  const text = texts.get(bagNames.signature);
  if (text === undefined) return ok(undefined);
  const sha512 = hexToBytes(files.get(bagNames.tagManifest)?.sha512 ?? '');
  const signed = sha512 && checkSignature(text, sha512);
  if (!signed?.ok)
    return err(
      signed?.error === 'signature/does-not-fit' ? 'inner/does-not-fit' : 'inner/unreadable',
    );
  const { publicKey } = signed.value;
  return outerKey === undefined || bytesEqual(outerKey, publicKey)
    ? ok(publicKey)
    : err('inner/other-signer');
}

/** Keeps the pieces of each file where they lie in the archive. */
function collect(): { readonly sink: BundleSink; readonly contents: Map<string, Uint8Array[]> } {
  const contents = new Map<string, Uint8Array[]>();
  let under: Uint8Array[] = [];
  return {
    contents,
    sink: {
      begin: (path) => {
        under = [];
        contents.set(path, under);
      },
      write: (bytes) => {
        under.push(bytes);
      },
      end: () => undefined,
    },
  };
}

/** The folder of the bag left out of the paths. */
function inside(
  contents: ReadonlyMap<string, readonly Uint8Array[]>,
  { files }: UnpackedBag,
): ReadonlyMap<string, BagContent> {
  const [anyPath = ''] = contents.keys();
  const [first = ''] = files.keys();
  const folder = anyPath.slice(0, anyPath.length - first.length);
  return new Map(
    [...contents].map(([path, pieces]) => {
      const bytes = concatBytes(pieces);
      const content = { sizeBytes: bytes.length, read: () => Promise.resolve(bytes) };
      return [path.slice(folder.length), content];
    }),
  );
}

function createHasher(): Hasher {
  const state = sodium.crypto_hash_sha512_init();
  return {
    update: (bytes) => {
      sodium.crypto_hash_sha512_update(state, bytes);
    },
    hex: () => bytesToHex(sodium.crypto_hash_sha512_final(state)),
  };
}
