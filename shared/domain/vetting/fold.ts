import type { Folds } from '../noun.ts';
import { addOnce } from '../once.ts';
import type { vettingEvents } from './events.ts';
import type { VettingSlice } from './slice.ts';

/** Everything told and answered is kept in order. */
export const vettingFolds: Folds<VettingSlice, typeof vettingEvents> = {
  'vetting-level.obtained/1': (slice, { type: _type, ...level }, act) => ({
    ...slice,
    levels: addOnce(slice.levels, { ...level, actId: act.id }),
  }),
  'vetting.notified/1': (slice, { type: _type, ...notified }, act) => ({
    ...slice,
    notified: addOnce(slice.notified, { ...notified, actId: act.id }),
  }),
  'vetting.notified/2': (slice, { type: _type, ...notified }, act) => ({
    ...slice,
    notified: addOnce(slice.notified, { ...notified, actId: act.id }),
  }),
  'vetting.review-recorded/1': (slice, { type: _type, ...review }, act) => ({
    ...slice,
    reviews: addOnce(slice.reviews, { ...review, actId: act.id }),
  }),
  'vetting.declined/1': (slice, { type: _type, ...declined }, act) => ({
    ...slice,
    declined: addOnce(slice.declined, { ...declined, actId: act.id }),
  }),
  'vetting.accepted/1': (slice, { type: _type, ...said }, act) => ({
    ...slice,
    accepted: addOnce(slice.accepted, { ...said, actId: act.id }),
  }),
  'vetting.information-received/1': (slice, { type: _type, ...said }, act) => ({
    ...slice,
    information: addOnce(slice.information, { ...said, actId: act.id }),
  }),
  'vetting.information-assessed/1': (slice, { type: _type, ...said }, act) => ({
    ...slice,
    assessed: addOnce(slice.assessed, { ...said, actId: act.id }),
  }),
  'vetting.withdrawal-begun/1': (slice, { type: _type, ...said }, act) => ({
    ...slice,
    withdrawals: addOnce(slice.withdrawals, { ...said, actId: act.id }),
  }),
  'vetting.withdrawal-ended/1': (slice, { type: _type, ...said }, act) => ({
    ...slice,
    withdrawalsEnded: addOnce(slice.withdrawalsEnded, { ...said, actId: act.id }),
  }),
};
