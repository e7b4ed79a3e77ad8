import type { z } from 'zod';
import type { ActId } from '../act.ts';
import type { vettingEvents } from './events.ts';

type Event<Type extends keyof typeof vettingEvents> = Omit<
  z.infer<(typeof vettingEvents)[Type]>,
  'type'
> & { readonly actId: ActId };

/** What the vetting department was told: with the pack as it went, or, in older records, its summary alone. */
export type Notified = Event<'vetting.notified/1'> | Event<'vetting.notified/2'>;

/** What passed between the unit and the vetting department, oldest first. */
export type VettingSlice = {
  readonly levels: readonly Event<'vetting-level.obtained/1'>[];
  readonly notified: readonly Notified[];
  readonly reviews: readonly Event<'vetting.review-recorded/1'>[];
  readonly declined: readonly Event<'vetting.declined/1'>[];
  readonly accepted: readonly Event<'vetting.accepted/1'>[];
  readonly information: readonly Event<'vetting.information-received/1'>[];
  readonly assessed: readonly Event<'vetting.information-assessed/1'>[];
  readonly withdrawals: readonly Event<'vetting.withdrawal-begun/1'>[];
  readonly withdrawalsEnded: readonly Event<'vetting.withdrawal-ended/1'>[];
};

/** Nothing asked, nothing answered. */
export const emptyVetting: VettingSlice = {
  levels: [],
  notified: [],
  reviews: [],
  declined: [],
  accepted: [],
  information: [],
  assessed: [],
  withdrawals: [],
  withdrawalsEnded: [],
};
