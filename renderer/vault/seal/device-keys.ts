import { assert } from '../../../shared/kit/assert.ts';
import { copyBytes, type Bytes } from '../../../shared/kit/bytes.ts';
import type { DeviceId, Entropy } from '../../../shared/kit/ids.ts';
import { ownedBytes, sodium } from './sodium.ts';

/** @file The two key pairs of a device: Ed25519 signs its acts, X25519 receives keys. */

/** A device's keys. The two public halves are certified in the unit's charter. */
export type DeviceKeys = {
  readonly device: DeviceId;
  /** 32 bytes from which the signing pair is made; what the key ring keeps. */
  readonly signSeedSecret: Bytes;
  readonly signSecret: Bytes;
  readonly signPublic: Bytes;
  readonly agreeSecret: Bytes;
  readonly agreePublic: Bytes;
};

/** Fresh keys for a new device. */
export const createDeviceKeys = (device: DeviceId, entropy: Entropy): DeviceKeys =>
  deviceKeysFrom(device, copyBytes(entropy(32)), copyBytes(entropy(32)));

/** The keys again from the two secrets that the key ring keeps. */
export function deviceKeysFrom(
  device: DeviceId,
  signSeedSecret: Bytes,
  agreeSecret: Bytes,
): DeviceKeys {
  assert(signSeedSecret.length === 32 && agreeSecret.length === 32, 'a secret has 32 bytes');
  const pair = sodium.crypto_sign_seed_keypair(signSeedSecret);
  return {
    device,
    signSeedSecret,
    signSecret: ownedBytes(pair.privateKey),
    signPublic: ownedBytes(pair.publicKey),
    agreeSecret,
    agreePublic: ownedBytes(sodium.crypto_scalarmult_base(agreeSecret)),
  };
}
