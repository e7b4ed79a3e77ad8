import { hash } from 'node:crypto';
import type { ArgonCost } from '../../shared/formats/slots.ts';
import { copyBytes, type Bytes } from '../../shared/kit/bytes.ts';

/** @file Stands in the place of Argon2id (renderer/vault/seal/argon2id.ts) in the full schedules, where nobody guesses passphrases: four
 *  fifths of their time went there. What it makes of a passphrase is as secret as the passphrase and no more. The build of the
 *  simulator puts it there (build/scripts/simulate.mjs). */
export const argon2id = (passphrase: Uint8Array, salt: Bytes, cost: ArgonCost): Bytes =>
  copyBytes(
    hash('sha256', Buffer.concat([passphrase, salt, Buffer.from(JSON.stringify(cost))]), 'buffer'),
  );
