import type { Folds } from '../noun.ts';
import { addOnce } from '../once.ts';
import type { supervisionEvents } from './events.ts';
import type { SupervisionSlice } from './slice.ts';

/** Reviews and answers gather; a differing view is never replaced. */
export const supervisionFolds: Folds<SupervisionSlice, typeof supervisionEvents> = {
  'supervision.reviewed/1': (slice, { type: _type, ...review }) =>
    slice.reviews.some((known) => known.reviewId === review.reviewId)
      ? slice
      : { reviews: [...slice.reviews, { ...review, answers: [] }] },
  'supervision.answered/1': (slice, { type: _type, reviewId, ...answer }, act) => ({
    reviews: slice.reviews.map((known) =>
      known.reviewId === reviewId
        ? { ...known, answers: addOnce(known.answers, { ...answer, actId: act.id }) }
        : known,
    ),
  }),
};
