import { bech32 } from '@scure/base';
import type { Bytes } from '../../../shared/kit/bytes.ts';

/** @file X25519 keys in the text form of age (age-encryption.org/v1): Bech32 with its own prefixes. */

/** `age1…`: the public half, to which others encrypt. */
export const ageRecipient = (agreePublic: Bytes): `age1${string}` =>
  bech32.encodeFromBytes('age', agreePublic) as `age1${string}`;

/** `AGE-SECRET-KEY-1…`: the secret half, as the `age` tool reads it. */
export const ageIdentity = (agreeSecret: Bytes): string =>
  bech32.encodeFromBytes('AGE-SECRET-KEY-', agreeSecret).toUpperCase();
