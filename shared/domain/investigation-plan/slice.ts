import type { z } from 'zod';
import type { CivilDate } from '../../kit/civil-date.ts';
import type { ActId } from '../act.ts';
import type { Register } from '../register.ts';
import type { investigationPlanEvents } from './events.ts';

type Event<Type extends keyof typeof investigationPlanEvents> = z.infer<
  (typeof investigationPlanEvents)[Type]
>;

/** The plan as written, without its lines of enquiry. */
export type InvestigationPlan = Omit<Event<'investigation-plan.written/1'>, 'type' | 'over'>;
/** A line of enquiry with its last owner and day, and what came of it. */
export type LineOfEnquiry = Omit<Event<'line-of-enquiry.added/1'>, 'type'> & {
  readonly changes: readonly (Omit<Event<'line-of-enquiry.changed/1'>, 'type' | 'lineId'> & {
    readonly actId: ActId;
  })[];
  readonly progress: readonly (Omit<Event<'line-of-enquiry.progressed/1'>, 'type' | 'lineId'> & {
    readonly actId: ActId;
  })[];
};
/** A review of the plan. */
export type PlanReview = Omit<Event<'investigation-plan.reviewed/1'>, 'type'> & {
  readonly actId: ActId;
};

/** Plan, lines of enquiry and the enquiry itself. */
export type InvestigationPlanSlice = {
  readonly plan: Register<InvestigationPlan>;
  readonly lines: readonly LineOfEnquiry[];
  readonly reviews: readonly PlanReview[];
  /** Beginnings and ends in order: an enquiry may be taken up again. */
  readonly enquiry: readonly (
    | { readonly kind: 'begun'; readonly on: CivilDate; readonly actId: ActId }
    | {
        readonly kind: 'ended';
        readonly on: CivilDate;
        readonly summary: string;
        readonly actId: ActId;
      }
  )[];
};

/** No plan, no enquiry. */
export const emptyInvestigationPlan: InvestigationPlanSlice = {
  plan: [],
  lines: [],
  reviews: [],
  enquiry: [],
};
