import type { Folds } from '../noun.ts';
import type { lateWorkEvents } from './events.ts';
import type { LateWorkSlice } from './slice.ts';

/** The furthest acceptance stands, in whatever order they came. */
export const lateWorkFolds: Folds<LateWorkSlice, typeof lateWorkEvents> = {
  'late-work.accepted/1': (slice, { device, upTo, reason }, act) =>
    (slice.accepted[device]?.upTo ?? -1) >= upTo
      ? slice
      : {
          accepted: {
            ...slice.accepted,
            [device]: { upTo, by: act.by.name, at: act.at, reason },
          },
        },
};
