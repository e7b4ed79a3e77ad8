import type {
  createEscrowGrant as createReally,
  openEscrowGrant as openReally,
} from '../../renderer/vault/seal/escrow-grant.ts';
import type { EscrowStatement } from '../../shared/formats/escrow-grant.ts';
import { bytesToHex, copyBytes, type Bytes } from '../../shared/kit/bytes.ts';
import { err, ok } from '../../shared/kit/result.ts';
import { seededEntropy } from '../fakes/seeded-entropy.ts';
import { sha256 } from './symbols.ts';

/** @file Stands in the place of renderer/vault/seal/escrow-grant.ts in the stubbed schedules: a file that says nothing, and a table that
 *  only the recovery secret may ask. */

/** One world lives at a time, and its table with it. */
const world = { files: new Map<string, EscrowStatement>() };

/** Begins the files of another world. */
export function beginEscrow(): void {
  world.files = new Map();
}

/** The public half of a recovery secret. */
export const recipientOf = (secret: Bytes): `age1${string}` => `age1${sha256(secret)}`;

/** What was sealed to whom, for a check from outside: nobody of a schedule asks it. */
export const sealedIn = (file: Bytes): EscrowStatement | undefined =>
  world.files.get(bytesToHex(file));

export const createEscrowGrant: typeof createReally = ({ statement, from, entropy }) => {
  const salt = entropy(32);
  const file = copyBytes(seededEntropy(new DataView(salt.buffer).getUint32(0))(64));
  world.files.set(bytesToHex(file), {
    ...statement,
    ...{ v: 1, what: 'escrow-grant', by: from.device, salt: bytesToHex(salt), pad: '' },
  });
  return Promise.resolve(file);
};

export const openEscrowGrant: typeof openReally = (file, secret, signPublicOf) => {
  const statement = world.files.get(bytesToHex(file));
  if (!statement) return Promise.resolve(err({ kind: 'grant/not-ours' }));
  if (statement.recipient !== recipientOf(secret))
    return Promise.resolve(err({ kind: 'grant/not-for-me' }));
  return Promise.resolve(
    signPublicOf(statement.by) ? ok(statement) : err({ kind: 'grant/unknown-signer' }),
  );
};
