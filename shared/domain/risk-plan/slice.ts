import type { z } from 'zod';
import type { CivilDate } from '../../kit/civil-date.ts';
import type { ActId } from '../act.ts';
import type { riskPlanEvents } from './events.ts';

type Told<Type extends keyof typeof riskPlanEvents> = Omit<
  z.infer<(typeof riskPlanEvents)[Type]>,
  'type' | 'planId'
> & { readonly actId: ActId };

/** A plan as drafted at one time. */
export type PlanVersion = Told<'risk-plan.drafted/1'>;
/** The authority for one version of a plan. */
export type PlanAuthority = Told<'risk-plan.authorised/1'>;
/** A look at whether a plan is still what is needed. */
export type PlanReview = Told<'risk-plan.reviewed/1'>;
/** One action of a plan. */
export type PlanAction = PlanVersion['actions'][number];

/** One plan with its versions and everything that came of it, oldest first. */
export type RiskPlan = {
  readonly planId: string;
  readonly versions: readonly PlanVersion[];
  readonly authorities: readonly PlanAuthority[];
  readonly actions: readonly Told<'risk-plan.action-recorded/1'>[];
  readonly reviews: readonly PlanReview[];
  readonly ended?: Told<'risk-plan.ended/1'> | undefined;
  /** Set where a plan that a colleague began without having seen this one was chosen instead. It stays on the list, with all that came of it. */
  readonly setAside?: { readonly on: CivilDate; readonly reason: string } | undefined;
};

/** The risk management plans of a case, in the order they were begun. */
export type RiskPlanSlice = { readonly plans: readonly RiskPlan[] };

/** No plan. */
export const emptyRiskPlan: RiskPlanSlice = { plans: [] };
