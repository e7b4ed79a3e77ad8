import type { Act } from '../act.ts';
import type { Folds } from '../noun.ts';
import { setRegister } from '../register.ts';
import type { serviceEvents } from './events.ts';
import type { Attempt, Receipt, ServiceSlice } from './slice.ts';

/** Attempts gather. A receipt is replaced only by a correction that names it; two recorded apart both stand. */
export const serviceFolds: Folds<ServiceSlice, typeof serviceEvents> = {
  'notice.served/1': (slice, { type: _type, ...served }, act) =>
    withAttempt(slice, { outcome: 'served', ...served, actId: act.id }),
  'notice.undelivered/1': (slice, { type: _type, ...undelivered }, act) =>
    withAttempt(slice, { outcome: 'undelivered', ...undelivered, actId: act.id }),
  'receipt.recorded/1': (slice, { receivedOn, evidence, letterId }, act) =>
    withReceipt(slice, letterId, { receivedOn, evidence }, [], act),
  'receipt.corrected/1': (slice, { receivedOn, evidence, letterId, reason, over }, act) =>
    withReceipt(slice, letterId, { receivedOn, evidence, correctedBecause: reason }, over, act),
};

// One act may serve several letters; folded again it serves none anew.
const withAttempt = (slice: ServiceSlice, attempt: Attempt): ServiceSlice =>
  slice.attempts.some(
    (known) => known.actId === attempt.actId && known.letterId === attempt.letterId,
  )
    ? slice
    : { ...slice, attempts: [...slice.attempts, attempt] };

const withReceipt = (
  slice: ServiceSlice,
  letterId: string,
  receipt: Receipt,
  over: readonly string[],
  act: Act,
): ServiceSlice => ({
  ...slice,
  receipts: {
    ...slice.receipts,
    [letterId]: setRegister(slice.receipts[letterId] ?? [], receipt, over, act),
  },
});
