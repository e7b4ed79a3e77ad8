import type { z } from 'zod';
import type { Instant } from '../../kit/instant.ts';
import type { unitEvents } from './events.ts';

type Founded = z.infer<(typeof unitEvents)['unit.founded/1']>;

/** What is true of the unit itself. */
export type UnitSlice = {
  readonly founded?: (Omit<Founded, 'type'> & { readonly at: Instant }) | undefined;
  /** Workstations whose recovery kit was typed back since it was made. Each has a kit of its own. */
  readonly kits: Readonly<Record<string, boolean>>;
  readonly passphraseChangedAt?: Instant | undefined;
  /** The newest sealed copy of each workstation: one disk is everything to each of them. */
  readonly copies: Readonly<Record<string, { readonly at: Instant; readonly verified: boolean }>>;
  readonly rebuilds: number;
};

/** A unit before its first act. */
export const emptyUnit: UnitSlice = { kits: {}, copies: {}, rebuilds: 0 };
