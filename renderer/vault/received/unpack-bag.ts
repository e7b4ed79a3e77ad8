import type { BundleTrouble } from '../../../shared/contract/vault/received.ts';
import type { VaultError } from '../../../shared/contract/vault/faults.ts';
import {
  bagFolder,
  bagNames,
  checkBag,
  type BagWord,
  type UnpackedBag,
} from '../../../shared/formats/bundle/bag.ts';
import { bundleLimits } from '../../../shared/formats/bundle/tar-reader.ts';
import { createUnpacking, type Hasher } from '../../../shared/formats/bundle/unpack.ts';
import { bytesEqual, bytesToHex, hexToBytes, type Bytes } from '../../../shared/kit/bytes.ts';
import { err, ok, type Result } from '../../../shared/kit/result.ts';
import { filePartBytes } from '../../../shared/kit/sealed-file.ts';
import type { JobAtHand } from '../files/jobs.ts';
import { fault } from '../room.ts';
import { sodium } from '../seal/sodium.ts';
import type { Archive, FilePlace } from './archive.ts';
import { checkSignature } from './signer.ts';

/** @file What is inside a bundle, taken apart and compared with its own lists before a line of it is shown. */

/** A bag that stood up: its words, and who signed it. */
export type SoundBag = {
  readonly words: readonly BagWord[];
  /** The key that signed the list of lists, if any did. */
  readonly signedBy: Bytes | undefined;
};
/** The same, and where its files lie in the archive, by their path in the bag. */
export type UnpackedArchive = SoundBag & { readonly files: ReadonlyMap<string, FilePlace> };

/** How much of the archive is looked at before others have their turn. */
const pieceBytes = 1024 * 1024;

/** Takes an archive apart, checks the bag, then the signature inside. `outerKey`: who signed the whole. */
export function unpackBag(
  archive: Bytes,
  outerKey: Bytes | undefined,
): Result<UnpackedArchive, BundleTrouble> {
  const reading = readingBag();
  const taken = reading.push(archive);
  return taken.ok ? reading.end(outerKey) : taken;
}

/** The same of an archive that is read run after run. */
export async function unpackArchive(
  archive: Archive,
  outerKey: Bytes | undefined,
  job: Pick<JobAtHand, 'cancel' | 'progress'>,
): Promise<Result<UnpackedArchive, BundleTrouble | VaultError>> {
  const reading = readingBag();
  for (let from = 0; from < archive.sizeBytes; from += filePartBytes) {
    if (job.cancel.aborted) return fault('cancelled');
    // A part at a time: each is opened once.
    const run = await archive.read(from, filePartBytes);
    if (!run.ok) return run;
    const taken = reading.push(run.value);
    if (!taken.ok) return taken;
    job.progress(from + run.value.length, archive.sizeBytes);
  }
  return reading.end(outerKey);
}

function readingBag() {
  const places: { path: string; sizeBytes: number; atBytes: number }[] = [];
  const unpacking = createUnpacking(bundleLimits, createHasher, {
    begin: (path, sizeBytes, atBytes) => places.push({ path, sizeBytes, atBytes }),
    write: () => undefined,
    end: () => undefined,
  });
  return {
    push: (bytes: Uint8Array): Result<undefined, BundleTrouble> => {
      for (let from = 0; from < bytes.length; from += pieceBytes) {
        const taken = unpacking.push(bytes.subarray(from, from + pieceBytes));
        if (!taken.ok) return trouble('archive', taken.error.kind);
      }
      return ok(undefined);
    },
    end: (outerKey: Bytes | undefined): Result<UnpackedArchive, BundleTrouble> => {
      const ended = unpacking.end();
      if (!ended.ok) return trouble('archive', ended.error.kind);
      const sound = judgeBag(ended.value, outerKey);
      if (!sound.ok) return sound;
      const folder = bagFolder(places.map(({ path }) => path)) ?? '';
      const files = new Map(
        places.map(({ path, ...place }) => [path.slice(folder.length), place] as const),
      );
      return ok({ ...sound.value, files });
    },
  };
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

function createHasher(): Hasher {
  const state = sodium.crypto_hash_sha512_init();
  return {
    update: (bytes) => {
      sodium.crypto_hash_sha512_update(state, bytes);
    },
    hex: () => bytesToHex(sodium.crypto_hash_sha512_final(state)),
  };
}
