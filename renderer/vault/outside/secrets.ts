import type { RingRecord } from '../../../shared/formats/ring.ts';
import { bytesToHex, type Bytes } from '../../../shared/kit/bytes.ts';
import { caseId } from '../../../shared/kit/ids.ts';
import { compartmentSlot } from '../ledger/ring-keys.ts';
import type { OutsideKeySet } from '../membership/charter.ts';
import type { Seat } from '../membership/seat.ts';
import { ownedBytes, sodium } from '../seal/sodium.ts';

/** @file The secret halves of the unit's keys for outsiders, on the ring as compartment keys of the unit's own stream. A secret is believed
 *  because its public half is in the charter, whoever handed it over. Format: docs/formats/charter.md 2, ring.md. */

/** Which of the two: the one that signs (an Ed25519 seed), or the one that receives (X25519). */
export const outsideUses = ['signing', 'receiving'] as const;
/** Which of the two. */
export type OutsideUse = (typeof outsideUses)[number];

/** The compartment a secret half is kept in. */
export const compartmentFor = (use: OutsideUse): string => `outside-${use}`;

/** The public half of a secret, hexadecimal. */
export const publicHalf = (use: OutsideUse, secret: Bytes): string =>
  bytesToHex(
    use === 'signing'
      ? sodium.crypto_sign_seed_keypair(secret).publicKey
      : sodium.crypto_scalarmult_base(secret),
  );

/** The 64 bytes that Ed25519 signs with. */
export const signSecretOf = (seed: Bytes): Bytes =>
  ownedBytes(sodium.crypto_sign_seed_keypair(seed).privateKey);

/** The secret half of one of the unit's keys, where this workstation holds it. */
export const secretOf = (
  { keys, unitId }: Pick<Seat, 'keys' | 'unitId'>,
  use: OutsideUse,
  set: OutsideKeySet,
): Bytes | undefined =>
  keys.compartmentKeys
    .all(compartmentSlot(unitId, compartmentFor(use)))
    .find((secret) => publicHalf(use, secret) === set[use]);

/** True when this workstation holds both halves of a set. */
export const holdsSecrets = (seat: Pick<Seat, 'keys' | 'unitId'>, set: OutsideKeySet): boolean =>
  outsideUses.every((use) => secretOf(seat, use, set) !== undefined);

/** A secret half as the ring keeps it. The unit's own stream has the id of the unit. */
export const recordFor = (unit: string, use: OutsideUse, key: Bytes): RingRecord => ({
  what: 'compartment-key',
  caseId: caseId.parse(unit),
  compartment: compartmentFor(use),
  key,
});
