import type { Folds } from '../noun.ts';
import type { gradingEvents } from './events.ts';
import type { GradingSlice } from './slice.ts';

/** Gradings gather; which of them stand is read from them (slice.ts), in whatever order they came. */
export const gradingFolds: Folds<GradingSlice, typeof gradingEvents> = {
  'grading.made/1': (slice, { type: _type, ...made }, act) =>
    slice.made.some(({ gradingId }) => gradingId === made.gradingId)
      ? slice
      : { made: [...slice.made, { ...made, actId: act.id, by: act.by.name }] },
};
