import { triageOutcome } from '../case-facts.ts';
import { citing, fromPolicy, house } from '../cite.ts';
import type { Duty } from '../duty.ts';
import type { DutyContext } from '../noun.ts';
import type { CaseState } from '../state.ts';
import { isUnderWay } from '../under-way.ts';
import {
  awaitsAuthority,
  isPlanOwed,
  livePlans,
  openActions,
  outsideAPlan,
  reviewDueOn,
} from './plans.ts';

/** What is owed because of risk management plans: to draft one, to have it authorised, to do what it says, to review it. */
export function riskPlanDuties(state: CaseState, context: DutyContext): readonly Duty[] {
  if (!isUnderWay(state)) return [];
  const waiting = state.riskPlan.plans.some(awaitsAuthority);
  return [
    ...(waiting ? [authorise(context)] : toDraft(state, context)),
    ...inForce(state, context),
  ];
}

function toDraft(state: CaseState, context: DutyContext): readonly Duty[] {
  if (isPlanOwed(state, context.policy) && triageOutcome(state) === 'notifiable')
    return [
      {
        key: 'risk-plan/owed',
        says: 'Draft a risk management plan',
        detail: 'the risk is high',
        waitingFor: 'unit',
        settledBy: 'risk-plan.drafted/1',
        source: fromPolicy('plan.onHighRisk')(context),
      },
    ];
  const outside = outsideAPlan(state, context.policy, context.today).length;
  if (outside === 0) return [];
  return [
    {
      key: 'risk-plan/outside',
      says: 'Put the conditions into a risk management plan',
      detail:
        outside === 1
          ? 'one condition or step stands in no plan'
          : `${String(outside)} conditions or steps stand in no plan`,
      waitingFor: 'unit',
      settledBy: 'risk-plan.drafted/1',
      source: fromPolicy('plan.holdsEveryAction')(context),
    },
  ];
}

const authorise = (context: DutyContext): Duty => ({
  key: 'risk-plan/authorise',
  says: 'Authorise the risk management plan',
  waitingFor: 'head-of-psd',
  settledBy: 'risk-plan.authorised/1',
  source: fromPolicy('plan.authority')(context),
});

function inForce(state: CaseState, context: DutyContext): readonly Duty[] {
  const live = livePlans(state);
  const reviewOn = live.flatMap((plan) => reviewDueOn(plan) ?? []).toSorted()[0];
  const actionOn = live
    .flatMap(openActions)
    .flatMap(({ dueOn }) => dueOn ?? [])
    .toSorted()[0];
  return [
    ...(actionOn ? [{ ...action, dueOn: actionOn }] : []),
    ...(reviewOn ? [planReview(reviewOn, context)] : []),
  ];
}

/** Why an action of the plan has its day. */
export const planActionSource = house('The day is that of the plan as authorised.');

const action: Duty = {
  key: 'risk-plan/action',
  says: 'Do what the risk management plan says',
  waitingFor: 'unit',
  settledBy: 'risk-plan.action-recorded/1',
  source: planActionSource,
};

/** The review of a plan that is due on a day. */
export const planReview = (dueOn: NonNullable<Duty['dueOn']>, context: DutyContext): Duty => ({
  key: 'risk-plan/review',
  says: 'Review the risk management plan',
  dueOn,
  waitingFor: 'unit',
  settledBy: 'risk-plan.reviewed/1',
  source: citing(
    { leicestershire: 'PD10' },
    'A plan that nobody looks at again is no plan. How often is what the plan itself says.',
  )(context),
});
