import { assert } from '../../../shared/kit/assert.ts';
import type { Bytes } from '../../../shared/kit/bytes.ts';
import type { ArgonCost } from '../../../shared/formats/slots.ts';
import { ownedBytes, sodium } from './sodium.ts';

/** Argon2id version 1.3 (RFC 9106): 32 bytes from a passphrase and a 16-byte salt. Blocks for as long as the cost says. */
export function argon2id(passphrase: Uint8Array, salt: Bytes, cost: ArgonCost): Bytes {
  assert(cost.lanes === 1, 'libsodium works in one lane');
  assert(salt.length === 16, 'a salt has 16 bytes');
  return ownedBytes(
    sodium.crypto_pwhash(
      32,
      passphrase,
      salt,
      cost.passes,
      cost.memoryKiB * 1024,
      sodium.crypto_pwhash_ALG_ARGON2ID13,
    ),
  );
}
