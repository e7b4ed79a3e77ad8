import type { Act } from '../act.ts';
import type { Folds } from '../noun.ts';
import { setRegister } from '../register.ts';
import type { serviceEvents } from './events.ts';
import type { Receipt, ServiceSlice } from './slice.ts';

/** Attempts gather. A receipt is replaced only by a correction that names it; two recorded apart both stand. */
export const serviceFolds: Folds<ServiceSlice, typeof serviceEvents> = {
  'notice.served/1': (slice, { type: _type, ...served }) => ({
    ...slice,
    attempts: [...slice.attempts, { outcome: 'served', ...served }],
  }),
  'notice.undelivered/1': (slice, { type: _type, ...undelivered }) => ({
    ...slice,
    attempts: [...slice.attempts, { outcome: 'undelivered', ...undelivered }],
  }),
  'receipt.recorded/1': (slice, { receivedOn, evidence, letterId }, act) =>
    withReceipt(slice, letterId, { receivedOn, evidence }, [], act),
  'receipt.corrected/1': (slice, { receivedOn, evidence, letterId, reason, over }, act) =>
    withReceipt(slice, letterId, { receivedOn, evidence, correctedBecause: reason }, over, act),
};

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
