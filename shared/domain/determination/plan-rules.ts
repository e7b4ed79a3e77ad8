import { confirmedGrade } from '../case-facts.ts';
import { fromPolicy } from '../cite.ts';
import type { DecidedBy } from '../decided-by.ts';
import type { CivilDate } from '../../kit/civil-date.ts';
import { policyValue } from '../policy/resolve.ts';
import { holdsTheOffice, theMemberDoesNotDecide } from './decider.ts';
import { imposes, type DeterminationRule, type Made } from './rule-words.ts';

/** @file The risk management plan: owed for a high risk, and for every risk management action, where the policy says so. */

const aHighRiskGetsAPlan: DeterminationRule = {
  name: 'aHighRiskGetsAPlan',
  source: fromPolicy('plan.onHighRisk'),
  refuse: (event, { state, policy }) =>
    !event.plan &&
    confirmedGrade(state) === 'High' &&
    policyValue(policy, 'plan.onHighRisk') === 'must'
      ? {
          kind: 'determination/plan-owed',
          says: 'A high risk results in a risk management plan. Record the plan and who authorised it.',
          fields: ['plan'],
        }
      : undefined,
};

const everyActionStandsInAPlan: DeterminationRule = {
  name: 'everyActionStandsInAPlan',
  source: fromPolicy('plan.holdsEveryAction'),
  refuse: (event, { policy }) =>
    !event.plan &&
    (imposes(event) || event.approvedMitigationIds.length > 0) &&
    policyValue(policy, 'plan.holdsEveryAction') === true
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
