import type { Folds } from '../noun.ts';
import type { contestEvents } from './events.ts';
import type { ContestSlice } from './slice.ts';

/** A choice reaches over all nouns: it is folded around them (follow.ts), not here. */
export const contestFolds: Folds<ContestSlice, typeof contestEvents> = {
  'contest.settled/1': (slice) => slice,
};
