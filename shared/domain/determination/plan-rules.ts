import { fromPolicy } from '../cite.ts';
import type { DecidedBy } from '../decided-by.ts';
import type { CivilDate } from '../../kit/civil-date.ts';
import { policyValue } from '../policy/resolve.ts';
import { isInAPlan, isPlanOwed, livePlans } from '../risk-plan/plans.ts';
import { holdsTheOffice, theMemberDoesNotDecide } from './decider.ts';
import { imposes, type DeterminationRule, type Made } from './rule-words.ts';

/** @file The risk management plan: owed for a high risk, and for every risk management action, where the policy says so. */

const aHighRiskGetsAPlan: DeterminationRule = {
  name: 'aHighRiskGetsAPlan',
  source: fromPolicy('plan.onHighRisk'),
  refuse: (event, { state, policy }) =>
    !event.plan && isPlanOwed(state, policy)
      ? {
          kind: 'determination/plan-owed',
          says: 'A high risk results in a risk management plan. Draft the plan and have it authorised, or record it here with who authorised it.',
          fields: ['plan'],
        }
      : undefined,
};

const everyActionStandsInAPlan: DeterminationRule = {
  name: 'everyActionStandsInAPlan',
  source: fromPolicy('plan.holdsEveryAction'),
  refuse: (event, { state, policy }) =>
    !event.plan &&
    policyValue(policy, 'plan.holdsEveryAction') === true &&
    ((imposes(event) && livePlans(state).length === 0) ||
      event.approvedMitigationIds.some((id) => !isInAPlan(state, id)))
      ? {
          kind: 'determination/action-outside-a-plan',
          says: 'Risk management actions are included in an authorised plan. Record the plan and who authorised it.',
          fields: ['plan'],
        }
      : undefined,
};

function authorisation(
  event: Made,
): { field: string; decidedBy: DecidedBy; on: CivilDate } | undefined {
  return (
    event.plan && {
      field: 'plan.authorisedBy',
      decidedBy: event.plan.authorisedBy,
      on: event.plan.authorisedOn,
    }
  );
}

/** When a plan is owed, and who authorises it. */
export const planRules: readonly DeterminationRule[] = [
  aHighRiskGetsAPlan,
  everyActionStandsInAPlan,
  theMemberDoesNotDecide(authorisation),
  holdsTheOffice('plan.authority', authorisation),
];
