import type { Folds } from '../noun.ts';
import { addOnce } from '../once.ts';
import type { misconductEvents } from './events.ts';
import type { MisconductSlice } from './slice.ts';

/** Everything is kept in order: a referral is never unmade, what follows is said beside it. */
export const misconductFolds: Folds<MisconductSlice, typeof misconductEvents> = {
  'misconduct.referred/1': (slice, { type: _type, ...referral }, act) => ({
    ...slice,
    referrals: addOnce(slice.referrals, {
      ...referral,
      actId: act.id,
      recordedBy: act.by.member,
    }),
  }),
  'misconduct.checked/1': (slice, { type: _type, ...check }, act) => ({
    ...slice,
    checks: addOnce(slice.checks, { ...check, actId: act.id }),
  }),
  'misconduct.sent-to-iopc/1': (slice, { type: _type, ...sent }, act) => ({
    ...slice,
    sentToIopc: addOnce(slice.sentToIopc, { ...sent, actId: act.id }),
  }),
  'misconduct.feedback-received/1': (slice, { type: _type, ...feedback }, act) => ({
    ...slice,
    feedback: addOnce(slice.feedback, { ...feedback, actId: act.id }),
  }),
  'misconduct.not-referred/1': (slice, { type: _type, ...decision }, act) => ({
    ...slice,
    notReferred: addOnce(slice.notReferred, { ...decision, actId: act.id }),
  }),
};
