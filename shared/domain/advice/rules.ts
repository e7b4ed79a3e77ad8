import { confirmedGrade, triageOutcome } from '../case-facts.ts';
import { citing, fromPolicy, house } from '../cite.ts';
import { stepsThatAre } from '../mitigation/agreement.ts';
import type { EventOf, Rule, Rules } from '../noun.ts';
import { nothingHappenedInTheFuture } from '../plausible-dates.ts';
import { policyValue } from '../policy/resolve.ts';
import type { CaseState } from '../state.ts';
import type { adviceEvents } from './events.ts';

type AdviceRule = Rule<EventOf<typeof adviceEvents, 'advice.given/1'>, CaseState>;

const adviceThatClosesFollowsAnAssessment: AdviceRule = {
  name: 'adviceThatClosesFollowsAnAssessment',
  source: house(
    'Advice is enough only once somebody has looked at what the association is and how great the risk.',
  ),
  refuse: (event, { state }) =>
    event.closes && (triageOutcome(state) !== 'notifiable' || !confirmedGrade(state))
      ? {
          kind: 'advice/not-assessed',
          says: 'Decide on triage and confirm a risk grade first. Advice can be recorded now if it does not close the matter.',
          fields: ['closes'],
        }
      : undefined,
};

const aHighRiskGetsAPlan: AdviceRule = {
  name: 'aHighRiskGetsAPlan',
  source: fromPolicy('plan.onHighRisk'),
  refuse: (event, { state, policy }) =>
    event.closes &&
    confirmedGrade(state) === 'High' &&
    policyValue(policy, 'plan.onHighRisk') === 'must'
      ? {
          kind: 'advice/plan-owed',
          says: 'A high risk results in a risk management plan. Advice cannot close it.',
          fields: ['closes'],
        }
      : undefined,
};

const agreedMitigationIsNotAdvice: AdviceRule = {
  name: 'agreedMitigationIsNotAdvice',
  source: citing(
    { westMidlands: 'W25' },
    'What a member agreed to do or leave binds them only once somebody with the authority approved it.',
  ),
  refuse: (event, { state, policy }) =>
    event.closes &&
    stepsThatAre(state.mitigation, 'agreed').length > 0 &&
    policyValue(policy, 'decision.agreedMitigationNeedsApproval') !== false
      ? {
          kind: 'advice/mitigation-agreed',
          says: 'Mitigation was agreed, and it needs the approval of an Appropriate Authority. Advice cannot close the matter.',
          fields: ['closes'],
        }
      : undefined,
};

/** Advice needs no authority; closing by it needs an assessment. */
export const adviceRules: Rules<typeof adviceEvents, CaseState> = {
  'advice.given/1': [
    nothingHappenedInTheFuture((event) => [{ field: 'givenOn', on: event.givenOn }]),
    adviceThatClosesFollowsAnAssessment,
    aHighRiskGetsAPlan,
    agreedMitigationIsNotAdvice,
  ],
};
