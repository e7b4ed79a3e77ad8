import type { z } from 'zod';
import type { Instant } from '../../kit/instant.ts';
import type { unitEvents } from './events.ts';

type Founded = z.infer<(typeof unitEvents)['unit.founded/1']>;

/** What is true of the unit itself. */
export type UnitSlice = {
  readonly founded?: (Omit<Founded, 'type'> & { readonly at: Instant }) | undefined;
  readonly kitConfirmed: boolean;
  readonly passphraseChangedAt?: Instant | undefined;
  readonly lastCopy?: { readonly at: Instant; readonly verified: boolean } | undefined;
  readonly rebuilds: number;
};

/** A unit before its first act. */
export const emptyUnit: UnitSlice = { kitConfirmed: false, rebuilds: 0 };
