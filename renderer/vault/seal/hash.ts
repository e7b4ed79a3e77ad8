import { domainLabel, type DomainUse } from '../../../shared/formats/context.ts';
import { concatBytes, type Bytes } from '../../../shared/kit/bytes.ts';
import { ownedBytes, sodium } from './sodium.ts';

/** @file Hashes. BLAKE2b (RFC 7693) inside the formats, each use under its own label; SHA-256 for names of files. */

/** BLAKE2b-256 of the use's label and the bytes. */
export const hashFor = (use: DomainUse, ...parts: readonly Uint8Array[]): Bytes =>
  ownedBytes(sodium.crypto_generichash(32, concatBytes([domainLabel(use), ...parts]), null));

/** BLAKE2b-256 of bytes as they are, for comparing content inside a format. */
export const hash256 = (bytes: Uint8Array): Bytes =>
  ownedBytes(sodium.crypto_generichash(32, bytes, null));

/** Keyed BLAKE2b of the label and the bytes: 16 to 64 bytes that only a holder of the key can make. */
export const keyedHash = (
  sizeBytes: number,
  key: Uint8Array,
  label: Uint8Array,
  ...parts: readonly Uint8Array[]
): Bytes => ownedBytes(sodium.crypto_generichash(sizeBytes, concatBytes([label, ...parts]), key));

/** SHA-512, as outsiders compare bundles by. */
export const sha512 = (bytes: Uint8Array): Bytes => ownedBytes(sodium.crypto_hash_sha512(bytes));

/** SHA-256, as file names and recipients' tools know it. */
export const sha256 = (bytes: Uint8Array): Bytes => ownedBytes(sodium.crypto_hash_sha256(bytes));
