import { hash } from 'node:crypto';
import type { sign as signReally, verify as verifyReally } from '../../renderer/vault/seal/sign.ts';
import { concatBytes, copyBytes, type Bytes } from '../../shared/kit/bytes.ts';

/** @file Stands in the place of renderer/vault/seal/sign.ts in the stubbed schedules. A secret and what is public of it are one symbol,
 *  and nobody of a schedule signs with another's. */

export const sign: typeof signReally = (use, bytes, signSecret) => markOf(use, bytes, signSecret);

export const verify: typeof verifyReally = (use, bytes, signature, signPublic) =>
  Buffer.compare(signature, markOf(use, bytes, signPublic)) === 0;

const markOf = (use: string, bytes: Uint8Array, key: Bytes): Bytes =>
  copyBytes(hash('sha512', concatBytes([key, new TextEncoder().encode(use), bytes]), 'buffer'));
