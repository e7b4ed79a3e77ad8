import type { Folds } from '../noun.ts';
import type { vettingEvents } from './events.ts';
import type { VettingSlice } from './slice.ts';

/** Everything told and answered is kept in order. */
export const vettingFolds: Folds<VettingSlice, typeof vettingEvents> = {
  'vetting-level.obtained/1': (slice, { type: _type, ...level }) => ({
    ...slice,
    levels: [...slice.levels, level],
  }),
  'vetting.notified/1': (slice, { type: _type, ...notified }) => ({
    ...slice,
    notified: [...slice.notified, notified],
  }),
  'vetting.review-recorded/1': (slice, { type: _type, ...review }) => ({
    ...slice,
    reviews: [...slice.reviews, review],
  }),
  'vetting.declined/1': (slice, { type: _type, ...declined }) => ({
    ...slice,
    declined: [...slice.declined, declined],
  }),
};
