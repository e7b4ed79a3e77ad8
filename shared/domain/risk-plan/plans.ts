import type { CivilDate } from '../../kit/civil-date.ts';
import { confirmedGrade } from '../case-facts.ts';
import { conditionsOf, standingOn, type Condition } from '../condition/conditions.ts';
import { dueOn } from '../policy/days.ts';
import { policyValue, type ResolvedPolicy } from '../policy/resolve.ts';
import type { CaseState } from '../state.ts';
import type { PlanAction, PlanAuthority, PlanVersion, RiskPlan } from './slice.ts';

/** @file Where a risk management plan stands: which version, authorised by whom, due for review when, and what it holds. */

/** Where a plan stands. */
export type PlanStanding = 'draft' | 'live' | 'ended' | 'set-aside';

/** The plan with this id. */
export const planOf = (state: CaseState, planId: string): RiskPlan | undefined =>
  state.riskPlan.plans.find((plan) => plan.planId === planId);

/** Where a plan stands. A live one stays live while its next version waits for authority. */
export function planStanding(plan: RiskPlan): PlanStanding {
  if (plan.ended) return 'ended';
  if (plan.setAside) return 'set-aside';
  return plan.authorities.length > 0 ? 'live' : 'draft';
}

/** True for a plan by which nothing is done any more. */
export const isOver = ({ ended, setAside }: RiskPlan): boolean =>
  ended !== undefined || setAside !== undefined;

/** A plan's newest version. */
export const newestVersion = ({ versions }: RiskPlan): PlanVersion | undefined =>
  versions.toSorted((a, b) => a.version - b.version).at(-1);

/** The version that was authorised last, with its authority. */
export function versionInForce(
  plan: RiskPlan,
): { readonly version: PlanVersion; readonly authority: PlanAuthority } | undefined {
  const authority = plan.authorities.toSorted((a, b) => a.version - b.version).at(-1);
  const version = plan.versions.find((known) => known.version === authority?.version);
  return authority && version ? { version, authority } : undefined;
}

/** True when the newest version waits for its authority. */
export const awaitsAuthority = (plan: RiskPlan): boolean => {
  const newest = newestVersion(plan)?.version;
  return (
    !isOver(plan) &&
    newest !== undefined &&
    !plan.authorities.some(({ version }) => version === newest)
  );
};

/** The plans that are authorised and not ended. None lives in a case that was closed or withdrawn. */
export const livePlans = (state: CaseState): readonly RiskPlan[] =>
  state.case.closed || state.case.withdrawn
    ? []
    : state.riskPlan.plans.filter((plan) => planStanding(plan) === 'live');

/** The day by which a live plan is reviewed again: counted from its last review, or from when it was first authorised. */
export function reviewDueOn(plan: RiskPlan): CivilDate | undefined {
  const inForce = versionInForce(plan);
  if (!inForce || isOver(plan)) return undefined;
  const from =
    plan.reviews
      .map(({ reviewedOn }) => reviewedOn)
      .toSorted()
      .at(-1) ??
    plan.authorities
      .map(({ authorisedOn }) => authorisedOn)
      .toSorted()
      .at(0);
  return from && dueOn({ ...inForce.version.reviewEvery, from: 'plan-authorised' }, from);
}

/** The actions of the version in force on which nothing final was recorded. */
export function openActions(plan: RiskPlan): readonly PlanAction[] {
  const settled = new Set<string>(
    plan.actions.filter(({ result }) => result !== 'under-way').map(({ actionId }) => actionId),
  );
  return (versionInForce(plan)?.version.actions ?? []).filter(
    ({ actionId }) => !settled.has(actionId),
  );
}

/** What every live plan holds, by the condition or step that an action carries out. */
const heldInPlans = (state: CaseState): ReadonlySet<string | undefined> =>
  new Set<string | undefined>(
    livePlans(state).flatMap(
      (plan) => versionInForce(plan)?.version.actions.map(({ conditionId }) => conditionId) ?? [],
    ),
  );

/** True when a live plan has an action for this condition or step. */
export const isInAPlan = (state: CaseState, conditionId: string): boolean =>
  heldInPlans(state).has(conditionId);

/** The conditions and approved steps that no live plan holds, where the policy asks that a plan holds them all (PD8). */
export function outsideAPlan(
  state: CaseState,
  policy: ResolvedPolicy,
  today: CivilDate,
): readonly Condition[] {
  if (policyValue(policy, 'plan.holdsEveryAction') !== true) return [];
  const held = heldInPlans(state);
  return conditionsOf(state).filter(
    (condition) => standingOn(condition, state, today) !== 'ended' && !held.has(condition.id),
  );
}

/** True where a high risk must have a plan and no plan lives (PD15). */
export const isPlanOwed = (state: CaseState, policy: ResolvedPolicy): boolean =>
  confirmedGrade(state) === 'High' &&
  policyValue(policy, 'plan.onHighRisk') === 'must' &&
  livePlans(state).length === 0;
