import { argonComfort, argonFloor, type ArgonCost } from '../../../shared/formats/slots.ts';
import { copyBytes } from '../../../shared/kit/bytes.ts';
import type { Entropy } from '../../../shared/kit/ids.ts';
import { argon2id } from '../seal/argon2id.ts';
import { wipe } from '../seal/sodium.ts';

/** The longest that unlocking may take for the sake of more memory, in milliseconds (design 4). */
export const comfortableMs = 1200;

/** Chooses the cost for a new passphrase by trying it on this machine: 256 MiB where that takes less than 1.2 s, else the floor.
 *  `elapsedMs` is any clock that only goes forward. */
export function calibrateArgon(elapsedMs: () => number, entropy: Entropy): ArgonCost {
  const timed = (cost: ArgonCost): number => {
    const from = elapsedMs();
    wipe(argon2id(copyBytes(entropy(32)), copyBytes(entropy(16)), cost));
    return elapsedMs() - from;
  };
  // A slow machine is not made to wait for the big one: memory and time grow together.
  const expectedMs = (timed(argonFloor) * argonComfort.memoryKiB) / argonFloor.memoryKiB;
  if (expectedMs > comfortableMs * 1.2) return argonFloor;
  return timed(argonComfort) < comfortableMs ? argonComfort : argonFloor;
}
