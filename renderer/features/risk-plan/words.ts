import type { CaseView } from '../../../shared/contract/vault/cases.ts';
import { conditionsOf, standingOn } from '../../../shared/domain/condition/conditions.ts';
import { stepsThatAre } from '../../../shared/domain/mitigation/agreement.ts';
import { newestVersion, versionInForce } from '../../../shared/domain/risk-plan/plans.ts';
import type { PlanVersion, RiskPlan } from '../../../shared/domain/risk-plan/slice.ts';
import type { Option } from '../../ui/form/option.ts';

/** @file Plans and what they point at, to choose from. */

/** How often a plan is reviewed, in words. */
export const everyWords = ({ count, unit }: PlanVersion['reviewEvery']): string =>
  count === 1 ? `every ${unit.slice(0, -1)}` : `every ${String(count)} ${unit}`;

/** Plans to choose one of. */
export const planOptions = (plans: readonly RiskPlan[]): readonly Option<string>[] =>
  plans.map((plan, index) => ({
    value: plan.planId,
    label: `Plan ${String(index + 1)}: ${(versionInForce(plan)?.version ?? newestVersion(plan))?.objectives ?? ''}`,
  }));

/** The conditions and agreed steps that an action can carry out. */
export function carriedOptions({ state, today }: CaseView): readonly Option<string>[] {
  const conditions = conditionsOf(state)
    .filter((condition) => standingOn(condition, state, today) !== 'ended')
    .map(({ id, text }) => ({ value: id, label: text }));
  const agreed = stepsThatAre(state.mitigation, 'agreed').map(({ mitigationId, text }) => ({
    value: mitigationId,
    label: text,
  }));
  return [
    ...conditions,
    ...agreed.filter(({ value }) => !conditions.some((known) => known.value === value)),
  ];
}
