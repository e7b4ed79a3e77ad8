import type { deviceKeysFrom as reallyFrom } from '../../renderer/vault/seal/device-keys.ts';

/** @file Stands in the place of renderer/vault/seal/device-keys.ts in the stubbed schedules: a secret and what is public of it are one
 *  symbol. */

export const deviceKeysFrom: typeof reallyFrom = (device, signSeedSecret, agreeSecret) => ({
  device,
  signSeedSecret,
  signSecret: signSeedSecret,
  signPublic: signSeedSecret,
  agreeSecret,
  agreePublic: agreeSecret,
});
