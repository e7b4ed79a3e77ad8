import type { Disk } from '../../electron/replica/disk.ts';
import type { Vaults } from '../../electron/replica/vaults.ts';
import { createShares, type Shares } from '../../electron/share/shares.ts';
import type { Entropy } from '../../shared/kit/ids.ts';

/** The disk that several workstations have in common; rounds begin only when a test asks. */
export type CommonShare = { readonly disk: Disk; readonly byItself?: boolean };

/** The shares of a shell whose disk is in memory. */
export const createMemoryShares = (
  disk: Disk,
  entropy: Entropy,
  vaults: Vaults,
  common?: CommonShare,
): Shares =>
  createShares({
    disk: common?.disk ?? disk,
    byHand: common !== undefined && common.byItself !== true,
    vaults,
    profileDisk: disk,
    profile: '/profile',
    entropy,
    clock: { wallMs: () => 1, monotonicMs: () => 0 },
    synchronisedBy: () => undefined,
    onSameDisk: () => Promise.resolve(false),
  });
