import type { z } from 'zod';
import type { ActId } from '../act.ts';
import type { misconductEvents } from './events.ts';

type Event<Type extends keyof typeof misconductEvents> = Omit<
  z.infer<(typeof misconductEvents)[Type]>,
  'type'
> & { readonly actId: ActId };

/** A referral, with who wrote it down: they do not check it. */
export type Referral = Event<'misconduct.referred/1'> & { readonly recordedBy: string };
/** A decision not to refer. */
export type NotReferred = Event<'misconduct.not-referred/1'>;

/** What went to the misconduct procedures and what came back, oldest first. */
export type MisconductSlice = {
  readonly referrals: readonly Referral[];
  readonly checks: readonly Event<'misconduct.checked/1'>[];
  readonly sentToIopc: readonly Event<'misconduct.sent-to-iopc/1'>[];
  readonly feedback: readonly Event<'misconduct.feedback-received/1'>[];
  readonly notReferred: readonly NotReferred[];
};

/** Nothing referred. */
export const emptyMisconduct: MisconductSlice = {
  referrals: [],
  checks: [],
  sentToIopc: [],
  feedback: [],
  notReferred: [],
};
