import { concatBytes, type Bytes } from '../kit/bytes.ts';
import { err, ok, type Result } from '../kit/result.ts';
import { Reader, Writer } from './cursor.ts';

/** @file The layout of a sealed box, version 1, and the sizes it may have. Layout only; renderer/vault/seal fills it.
 *  Format: docs/formats/seal.md. */

/** The first two bytes of a box: what it is, and which version. */
export const boxHead: Bytes = Uint8Array.of(0xb5, 1);
/** Sizes of the outer fields, in bytes. */
export const boxSizes = { head: 2, nonce: 24, commitment: 32, tag: 16, inner: 9 } as const;

const outerBytes = boxSizes.head + boxSizes.nonce + boxSizes.commitment + boxSizes.tag;
const smallClasses = [512, 1024, 2048, 4096] as const;

/** Why a box does not open. `not-for-me`: another key or another place. `tampered`: the right key and place, changed bytes. */
export type SealFault = {
  readonly kind: 'seal/not-for-me' | 'seal/tampered' | 'seal/too-new' | 'seal/not-ours';
};

/** A box taken apart. `sealed` is the ciphertext with its tag: when taken apart, a view on the box. */
export type BoxParts = {
  readonly nonce: Bytes;
  readonly commitment: Bytes;
  readonly sealed: Uint8Array;
};

/** The size of the box that holds so many stored bytes: 512 B, 1, 2 or 4 KiB, then PADMÉ (at most 12 % more). */
export function boxSizeFor(storedBytes: number): number {
  const needed = outerBytes + boxSizes.inner + storedBytes;
  return smallClasses.find((size) => size >= needed) ?? padme(needed);
}

/** Lays the parts of a box out. */
export const encodeBox = (parts: BoxParts): Bytes =>
  concatBytes([boxHead, parts.nonce, parts.commitment, parts.sealed]);

/** Takes a box apart. A box too short for its fields was ours once, so it is tampered. */
export function decodeBox(box: Uint8Array): Result<BoxParts, SealFault> {
  if (box[0] !== boxHead[0] || box.length < 2 || box[1] === 0)
    return err({ kind: 'seal/not-ours' });
  if (box[1] !== boxHead[1]) return err({ kind: 'seal/too-new' });
  if (box.length < outerBytes + boxSizes.inner) return err({ kind: 'seal/tampered' });
  const reader = new Reader(box.subarray(boxSizes.head));
  return ok({
    nonce: reader.bytes(boxSizes.nonce),
    commitment: reader.bytes(boxSizes.commitment),
    sealed: box.subarray(boxSizes.head + reader.at),
  });
}

/** What is encrypted: how the content is stored, both lengths, the stored bytes, zeros up to the class. */
export type BoxContent = {
  readonly encoding: 'plain' | 'deflate-raw';
  readonly stored: Uint8Array;
  readonly contentBytes: number;
};

/** Lays out what is encrypted, padded so that the whole box has one of the sizes of its class. */
export function encodeContent(content: BoxContent): Bytes {
  const sizeBytes = boxSizeFor(content.stored.length) - outerBytes;
  return new Writer(sizeBytes)
    .u8(content.encoding === 'plain' ? 0 : 1)
    .u32(content.stored.length)
    .u32(content.contentBytes)
    .bytes(content.stored)
    .bytes(new Uint8Array(sizeBytes - boxSizes.inner - content.stored.length))
    .finish();
}

/** Reads what was encrypted, into memory of its own; undefined when its maker did not follow the format (an unknown encoding, padding that is not zero). */
export function decodeContent(
  plain: Uint8Array,
): (BoxContent & { readonly stored: Bytes }) | undefined {
  const reader = new Reader(plain);
  const encoding = reader.u8();
  const storedBytes = reader.u32();
  const contentBytes = reader.u32();
  const stored = reader.bytes(storedBytes);
  if (!reader.sound || encoding > 1) return undefined;
  if (encoding === 0 && contentBytes !== storedBytes) return undefined;
  if (!isZero(plain.subarray(reader.at))) return undefined;
  return { encoding: encoding === 0 ? 'plain' : 'deflate-raw', stored, contentBytes };
}

/** PADMÉ (Nikitin and others 2019, "Reducing Metadata Leakage from Encrypted Files"): keeps the leading bits of a size. */
export function padme(sizeBytes: number): number {
  const exponent = Math.floor(Math.log2(sizeBytes));
  const keptBits = Math.floor(Math.log2(exponent)) + 1;
  const step = 2 ** (exponent - keptBits);
  return Math.ceil(sizeBytes / step) * step;
}

function isZero(run: Uint8Array): boolean {
  for (const byte of run) if (byte !== 0) return false;
  return true;
}
