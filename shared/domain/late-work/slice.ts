import type { Instant } from '../../kit/instant.ts';

/** Late work that was taken in. */
export type LateWork = {
  readonly upTo: number;
  readonly by: string;
  readonly at: Instant;
  readonly reason: string;
};
/** By workstation, how far its late work was taken in. */
export type LateWorkSlice = { readonly accepted: Readonly<Record<string, LateWork>> };

/** Nothing taken in. */
export const emptyLateWork: LateWorkSlice = { accepted: {} };
