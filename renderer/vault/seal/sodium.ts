import sodium from 'libsodium-wrappers-sumo';
import type { Bytes } from '../../../shared/kit/bytes.ts';

/** @file The one door to libsodium. Everything else in seal/ is synchronous and takes for granted that this promise was awaited. */

/** Resolves once the library is ready. The worker's entry (or a test) awaits it before anything else in seal/ or keys/. */
export const sodiumReady = (): Promise<void> => sodium.ready;

/** Overwrites a run with zeros, as libsodium's own would byte by byte: of a long record that took as long as sealing it. Best effort: the engine
 *  may hold copies, which is why locking destroys the process. */
export const wipe = (bytes: Uint8Array): void => {
  bytes.fill(0);
};

/** Compares two runs of one length in constant time. */
export const secretsEqual = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && sodium.memcmp(a, b);

/** Runs of bytes from libsodium are fresh copies of its memory, so they own theirs. */
export const ownedBytes = (view: Uint8Array): Bytes => view as Bytes;

export { sodium };
