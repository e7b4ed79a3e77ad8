import {
  decodeCharterBlock,
  decodeCharterBody,
  encodeCharterBlock,
  type BlockSignature,
  type CharterBody,
} from '../../../shared/formats/charter.ts';
import { bytesToHex, type Bytes } from '../../../shared/kit/bytes.ts';
import { blockHash } from '../seal/charter-block.ts';
import type { RefusedBlock } from './charter.ts';

/** @file Blocks from wherever they were found, made one set: equal bodies are one block, and their signatures unite. */

/** A block as it was found; nothing in it is believed yet. */
export type FoundBlock = {
  /** Hexadecimal: its name. */
  readonly hash: string;
  readonly bodyBytes: Bytes;
  readonly signatures: readonly BlockSignature[];
  readonly body: CharterBody | 'too-new' | 'malformed';
};

/** A block that can be read. */
export type ReadBlock = Omit<FoundBlock, 'body'> & { readonly body: CharterBody };

/** Unites blocks by their bodies, in one order whatever the order they came in. What is no block at all is left out. */
export function uniteBlocks(encoded: readonly Bytes[]): readonly FoundBlock[] {
  const found = new Map<string, { bodyBytes: Bytes; signatures: Map<string, BlockSignature> }>();
  for (const bytes of encoded) {
    const block = decodeCharterBlock(bytes);
    if (!block.ok) continue;
    const { bodyBytes } = block.value;
    const hash = bytesToHex(blockHash(bodyBytes));
    const known = found.get(hash) ?? { bodyBytes, signatures: new Map<string, BlockSignature>() };
    // A wrong signature in a device's name must not stand in the way of its right one: both are kept until they are judged.
    for (const signature of block.value.signatures)
      known.signatures.set(`${signature.device}${bytesToHex(signature.signature)}`, signature);
    found.set(hash, known);
  }
  return [...found].toSorted(byName).map(([hash, { bodyBytes, signatures }]) => ({
    hash,
    bodyBytes,
    signatures: [...signatures].toSorted(byName).map(([, signature]) => signature),
    body: readBody(bodyBytes),
  }));
}

/** A block as it is stored. A block counts its signatures in one byte. */
export const storedBlock = (
  block: FoundBlock,
  signatures: readonly BlockSignature[] = block.signatures,
): Bytes =>
  encodeCharterBlock({ bodyBytes: block.bodyBytes, signatures: signatures.slice(0, 255) });

/** True where the body can be read by this build. */
export const isReadable = (block: FoundBlock): block is ReadBlock => typeof block.body !== 'string';

/** Why a body that cannot be read does not hold. */
export const unreadableAs = (block: FoundBlock): RefusedBlock => ({
  hash: block.hash,
  why: block.body === 'too-new' ? 'too-new' : 'malformed',
});

function readBody(bodyBytes: Bytes): FoundBlock['body'] {
  const body = decodeCharterBody(bodyBytes);
  if (body.ok) return body.value;
  return body.error.kind === 'charter/too-new' ? 'too-new' : 'malformed';
}

const byName = ([left]: readonly [string, unknown], [right]: readonly [string, unknown]): number =>
  left < right ? -1 : Number(left > right);
