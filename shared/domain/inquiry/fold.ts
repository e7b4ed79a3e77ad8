import type { Folds } from '../noun.ts';
import type { inquiryEvents } from './events.ts';
import type { InquirySlice } from './slice.ts';

/** Memberships gather; leaving ends the one it names. */
export const inquiryFolds: Folds<InquirySlice, typeof inquiryEvents> = {
  'inquiry.joined/1': (slice, { type: _type, ...joined }, act) =>
    slice.memberships.some((known) => known.actId === act.id)
      ? slice
      : { memberships: [...slice.memberships, { ...joined, actId: act.id }] },
  'inquiry.left/1': (slice, { type: _type, inquiryId, ...left }, act) => ({
    memberships: slice.memberships.map((known) =>
      known.inquiryId === inquiryId ? { ...known, left: { ...left, actId: act.id } } : known,
    ),
  }),
};
