import { webcrypto } from 'node:crypto';
import type { Entropy } from '../shared/kit/ids.ts';

/** @file The one place of the shell that asks for randomness. For names and nonces only: the shell holds no key. */

export const platformEntropy: Entropy = (sizeBytes) =>
  webcrypto.getRandomValues(new Uint8Array(sizeBytes));
