import { confirmedGrade } from '../case-facts.ts';
import { citing, fromPolicy, reading } from '../cite.ts';
import { conditionsOf, standingOn } from '../condition/conditions.ts';
import { holdsTheOffice, theMemberDoesNotDecide } from '../determination/decider.ts';
import type { EventOf, Rule } from '../noun.ts';
import { notBefore } from '../plausible-dates.ts';
import { policyValue } from '../policy/resolve.ts';
import type { CaseState } from '../state.ts';
import type { riskPlanEvents } from './events.ts';
import { planOf, versionInForce } from './plans.ts';

/** @file When a risk management plan may end (PD10): when a review shows that it is not needed any longer. */

type Ended = EventOf<typeof riskPlanEvents, 'risk-plan.ended/1'>;

const anEndIsShownByAReview: Rule<Ended, CaseState> = {
  name: 'anEndIsShownByAReview',
  source: reading(
    { leicestershire: 'PD10' },
    'That the exit criteria are met is seen when the plan is reviewed, not when it is put away.',
  ),
  refuse: ({ planId, because }, { state }) => {
    if (because !== 'exit-criteria-met') return undefined;
    return planOf(state, planId)?.reviews.at(-1)?.exitCriteriaMet
      ? undefined
      : {
          kind: 'risk-plan/no-review-shows-it',
          says: 'Review the plan first: its last review does not find the exit criteria met.',
          fields: ['because'],
        };
  },
};

const aHighRiskKeepsItsPlan: Rule<Ended, CaseState> = {
  name: 'aHighRiskKeepsItsPlan',
  source: fromPolicy('plan.onHighRisk'),
  refuse: ({ because }, { state, policy }) =>
    because === 'exit-criteria-met' &&
    confirmedGrade(state) === 'High' &&
    policyValue(policy, 'plan.onHighRisk') === 'must'
      ? {
          kind: 'risk-plan/high-risk',
          says: 'The risk is still graded high, and a high risk has a plan. Assess the risk again first.',
          fields: ['because'],
        }
      : undefined,
};

const whileActionsBindThePlanLives: Rule<Ended, CaseState> = {
  name: 'whileActionsBindThePlanLives',
  source: fromPolicy('plan.holdsEveryAction'),
  refuse: ({ planId, because }, { state, policy, today }) => {
    if (because !== 'exit-criteria-met' || policyValue(policy, 'plan.holdsEveryAction') !== true)
      return undefined;
    const plan = planOf(state, planId);
    const held = new Set<string | undefined>(
      (plan && versionInForce(plan)?.version.actions.map(({ conditionId }) => conditionId)) ?? [],
    );
    const binds = conditionsOf(state).some(
      (condition) => standingOn(condition, state, today) !== 'ended' && held.has(condition.id),
    );
    return binds
      ? {
          kind: 'risk-plan/conditions-stand',
          says: 'Conditions stand whose actions are in this plan. End them first, or put them into another plan.',
          fields: ['because'],
        }
      : undefined;
  },
};

const nothingIsDisposedOfBeforeItEnds: Rule<Ended, CaseState> = {
  name: 'nothingIsDisposedOfBeforeItEnds',
  source: citing({ leicestershire: 'PD10' }, 'What is still needed is kept.'),
  refuse: (event) =>
    notBefore(
      { field: 'disposeOn', on: event.disposeOn },
      event.endedOn,
      'The plan is disposed of before it ends.',
    ),
};

const ending = (event: Ended) => ({
  field: 'decidedBy',
  decidedBy: event.decidedBy,
  on: event.endedOn,
});

/** When a plan may end, and who says so. */
export const planEndRules: readonly Rule<Ended, CaseState>[] = [
  anEndIsShownByAReview,
  aHighRiskKeepsItsPlan,
  whileActionsBindThePlanLives,
  nothingIsDisposedOfBeforeItEnds,
  theMemberDoesNotDecide(ending),
  holdsTheOffice('plan.authority', ending),
];
