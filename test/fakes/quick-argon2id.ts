import { hash } from 'node:crypto';
import type { ArgonCost } from '../../shared/formats/slots.ts';
import { copyBytes, type Bytes } from '../../shared/kit/bytes.ts';

/** @file Stands in the place of Argon2id (renderer/vault/seal/argon2id.ts) where nobody guesses passphrases: in the full schedules of the simulator
 *  and in the vault's own tests, four fifths of whose time went there. What it makes of a passphrase is as secret as the passphrase and no
 *  more. The tests of the keys, of the seal and of the golden vectors have the true one (vitest.config.ts), and so has every story. */
export const argon2id = (passphrase: Uint8Array, salt: Bytes, cost: ArgonCost): Bytes =>
  copyBytes(
    hash('sha256', Buffer.concat([passphrase, salt, Buffer.from(JSON.stringify(cost))]), 'buffer'),
  );
