import {
  createRing as createReally,
  encodeRingEntry as encodeReally,
  readRing as readReally,
} from '../../renderer/vault/keys/ring.ts';
import { onceForCopies } from './once-for-copies.ts';

/** @file Stands in the place of renderer/vault/keys/ring.ts in the stubbed schedules: the same two copies are the same ring. */

export const createRing: typeof createReally = (ring) => createReally(ring);
export const encodeRingEntry: typeof encodeReally = (entry) => encodeReally(entry);

const once = onceForCopies<ReturnType<typeof readReally>>();
export const readRing: typeof readReally = (ring) =>
  once(ring.copies, [ring.vaultKey], () => readReally(ring));
