import type { ActId } from '../act.ts';
import type { ExhibitSlice } from './slice.ts';

/** The exhibits with acts set aside: somebody chose against them. They stay in their logs, marked. */
export const withActsAside = (slice: ExhibitSlice, acts: readonly ActId[]): ExhibitSlice => ({
  ...slice,
  setAside: [...new Set([...slice.setAside, ...acts])],
});

/** The exhibits with acts standing again. */
export const withActsBack = (slice: ExhibitSlice, acts: readonly ActId[]): ExhibitSlice => ({
  ...slice,
  setAside: slice.setAside.filter((actId) => !acts.includes(actId)),
});
