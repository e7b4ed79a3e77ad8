import { domainLabel, type DomainUse } from '../../../shared/formats/context.ts';
import { concatBytes, type Bytes } from '../../../shared/kit/bytes.ts';
import { ownedBytes, sodium } from './sodium.ts';

/** @file Ed25519 (RFC 8032) by libsodium alone: one strict verifier, so that no two colleagues disagree about a signature. */

/** Signs the label of the use and the bytes with a device's 64-byte secret. 64 bytes. */
export const sign = (use: DomainUse, bytes: Uint8Array, signSecret: Bytes): Bytes =>
  ownedBytes(sodium.crypto_sign_detached(concatBytes([domainLabel(use), bytes]), signSecret));

/** True when the holder of `signPublic` signed these bytes for this use. */
export function verify(
  use: DomainUse,
  bytes: Uint8Array,
  signature: Bytes,
  signPublic: Bytes,
): boolean {
  if (signature.length !== 64 || signPublic.length !== 32) return false;
  const signed = concatBytes([domainLabel(use), bytes]);
  return sodium.crypto_sign_verify_detached(signature, signed, signPublic);
}
