import { domainLabel } from '../../../shared/formats/context.ts';
import {
  boxHead,
  boxSizeFor,
  boxSizes,
  decodeBox,
  decodeContent,
  encodeBox,
  encodeContent,
  type BoxContent,
  type BoxParts,
  type SealFault,
} from '../../../shared/formats/sealed-box.ts';
import { assert } from '../../../shared/kit/assert.ts';
import { concatBytes, copyBytes, type Bytes } from '../../../shared/kit/bytes.ts';
import type { Entropy } from '../../../shared/kit/ids.ts';
import { err, ok, type Result } from '../../../shared/kit/result.ts';
import { deflate, inflate } from './deflate.ts';
import { keyedHash } from './hash.ts';
import { ownedBytes, secretsEqual, sodium, wipe } from './sodium.ts';

/** @file The one symmetric format: XChaCha20-Poly1305 with a commitment to key, nonce and context. Format: docs/formats/seal.md. */

const defaultCapBytes = 64 * 1024 * 1024;
const smallestBoxBytes = boxSizeFor(0);
const label = domainLabel('seal');

/** Seals content for the holders of a 32-byte key, bound to its context (`sealContext`). Already dense bytes need no compression. */
export function seal(
  key: Bytes,
  context: Bytes,
  content: Uint8Array,
  entropy: Entropy,
  options: { readonly compress?: boolean } = {},
): Bytes {
  const derived = deriveKeys(key);
  const nonce = copyBytes(entropy(boxSizes.nonce));
  assert(nonce.length === boxSizes.nonce, 'entropy gives as many bytes as asked');
  const plain = encodeContent(pack(content, options.compress ?? true));
  const bound = concatBytes([boxHead, context]);
  const sealed = ownedBytes(
    sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(plain, bound, null, nonce, derived.sealing),
  );
  const commitment = commit(derived.committing, nonce, context);
  derived.wipe();
  wipe(plain);
  return encodeBox({ nonce, commitment, sealed });
}

/** Opens a box whole, or says why not. Faults: seal/not-ours, seal/too-new, seal/not-for-me (checked first), seal/tampered.
 *  `capBytes` is the most the content may expand to. */
export function open(
  key: Bytes,
  context: Bytes,
  box: Uint8Array,
  options: { readonly capBytes?: number } = {},
): Result<Bytes, SealFault> {
  const parts = decodeBox(box);
  if (!parts.ok) return parts;
  const derived = deriveKeys(key);
  const forMe = secretsEqual(
    parts.value.commitment,
    commit(derived.committing, parts.value.nonce, context),
  );
  const plain = forMe ? decrypt(derived.sealing, context, parts.value) : undefined;
  derived.wipe();
  if (!forMe) return err({ kind: 'seal/not-for-me' });
  if (plain === undefined) return err({ kind: 'seal/tampered' });
  const content = unpack(plain, options.capBytes ?? defaultCapBytes);
  wipe(plain);
  return content === undefined ? err({ kind: 'seal/tampered' }) : ok(content);
}

function pack(content: Uint8Array, compress: boolean): BoxContent {
  // What fits the smallest class plain would be hidden in the same size deflated, only later.
  const worthwhile = compress && boxSizeFor(content.length) > smallestBoxBytes;
  const deflated = worthwhile ? deflate(content) : undefined;
  return deflated === undefined
    ? { encoding: 'plain', stored: content, contentBytes: content.length }
    : { encoding: 'deflate-raw', stored: deflated, contentBytes: content.length };
}

function unpack(plain: Uint8Array, capBytes: number): Bytes | undefined {
  const content = decodeContent(plain);
  if (content === undefined || content.contentBytes > capBytes) return undefined;
  return content.encoding === 'plain'
    ? content.stored
    : inflate(content.stored, content.contentBytes);
}

// One 64-byte output: the first half seals, the second commits. A key of the vault never enters a cipher itself.
function deriveKeys(key: Bytes): { sealing: Uint8Array; committing: Uint8Array; wipe: () => void } {
  assert(key.length === 32, 'a key has 32 bytes');
  const derived = keyedHash(64, key, label);
  return {
    sealing: derived.subarray(0, 32),
    committing: derived.subarray(32),
    wipe: () => wipe(derived),
  };
}

const commit = (key: Uint8Array, nonce: Bytes, context: Bytes): Bytes =>
  keyedHash(boxSizes.commitment, key, boxHead, nonce, context);

function decrypt(key: Uint8Array, context: Bytes, parts: BoxParts): Uint8Array | undefined {
  try {
    return sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(
      null,
      parts.sealed,
      concatBytes([boxHead, context]),
      parts.nonce,
      key,
    );
  } catch (cause: unknown) {
    // libsodium throws a plain Error when the tag does not fit; a TypeError would be a wrong call, a bug of ours.
    if (cause instanceof TypeError) throw cause;
    return undefined;
  }
}
