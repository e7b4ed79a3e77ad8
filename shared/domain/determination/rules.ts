import { triageOutcome } from '../case-facts.ts';
import { citing, fromPolicy, house, reading } from '../cite.ts';
import { isInterviewHeld } from '../interview/held.ts';
import { stepsThatAre } from '../mitigation/agreement.ts';
import type { Rule, Rules } from '../noun.ts';
import { nothingHappenedInTheFuture } from '../plausible-dates.ts';
import { policyValue } from '../policy/resolve.ts';
import { hadOpportunity, isDisputed } from '../representation/opportunity.ts';
import type { CaseState } from '../state.ts';
import { conditionRules } from './condition-rules.ts';
import { confirmingRules } from './confirming-rules.ts';
import { holdsTheOffice, theInvestigatorDoesNotDecide, theMemberDoesNotDecide } from './decider.ts';
import type { determinationEvents } from './events.ts';
import { planRules } from './plan-rules.ts';
import { imposes, type DeterminationRule, type Made } from './rule-words.ts';
import { unreplaced } from './standing.ts';

const decision = (
  event: Made,
): { field: string; decidedBy: Made['decidedBy']; on: Made['decidedOn'] } => ({
  field: 'decidedBy',
  decidedBy: event.decidedBy,
  on: event.decidedOn,
});

const aDeterminationFollowsAnAssessment: Rule<unknown, CaseState> = {
  name: 'aDeterminationFollowsAnAssessment',
  source: reading(
    { westMidlands: 'W27' },
    'The authority decides whether a notifiable association presents a risk: somebody has to have found it notifiable and looked at the risk.',
  ),
  refuse: (_event, { state }) => {
    if (triageOutcome(state) !== 'notifiable')
      return {
        kind: 'determination/before-triage',
        says: 'Decide first whether the association is notifiable.',
      };
    return state.risk.history.length === 0
      ? { kind: 'determination/before-risk', says: 'Assess the risk first.' }
      : undefined;
  },
};

const interventionFollowsAnInterview: DeterminationRule = {
  name: 'interventionFollowsAnInterview',
  source: fromPolicy('decision.interviewBeforeIntervention'),
  refuse: (event, { state, policy }) =>
    imposes(event) &&
    !isInterviewHeld(state.interview) &&
    policyValue(policy, 'decision.interviewBeforeIntervention') !== false
      ? {
          kind: 'determination/no-interview',
          says: 'Conditions and ceasing are discussed with the member in an interview first. Record the interview.',
          fields: ['outcome'],
        }
      : undefined,
};

const aDisputeIsHeardFirst: DeterminationRule = {
  name: 'aDisputeIsHeardFirst',
  source: fromPolicy('decision.representationsWhenDisputed'),
  refuse: (event, { state, policy }) =>
    imposes(event) &&
    (event.memberDisputes || isDisputed(state)) &&
    !hadOpportunity(state.representation) &&
    policyValue(policy, 'decision.representationsWhenDisputed') !== false
      ? {
          kind: 'determination/not-heard',
          says: 'The member disputes this. Record their representations first, or that they were invited and made none.',
          fields: ['outcome'],
        }
      : undefined,
};

const everyRepresentationIsConsidered: DeterminationRule = {
  name: 'everyRepresentationIsConsidered',
  source: citing({ westMidlands: 'W28' }, 'To allow representations is to consider them.'),
  refuse: (event, { state }) =>
    state.representation.made.every(({ representationId }) =>
      event.consideredRepresentationIds.includes(representationId),
    )
      ? undefined
      : {
          kind: 'determination/not-considered',
          says: 'Representations are on the record that this decision does not say were considered.',
          fields: ['consideredRepresentationIds'],
        },
};

const approvalNeedsAgreement: DeterminationRule = {
  name: 'approvalNeedsAgreement',
  source: citing(
    { westMidlands: 'W25' },
    'What a member agreed to binds them only once somebody with the authority approved it.',
  ),
  refuse: (event, { state }) => {
    const agreed = new Set(
      stepsThatAre(state.mitigation, 'agreed').map((step) => step.mitigationId),
    );
    const approvesNothing =
      event.outcome === 'agreed-mitigation-approved' && event.approvedMitigationIds.length === 0;
    return approvesNothing || event.approvedMitigationIds.some((id) => !agreed.has(id))
      ? {
          kind: 'determination/nothing-agreed',
          says: 'Only mitigation that the member agreed to can be approved as agreed.',
          fields: ['approvedMitigationIds'],
        }
      : undefined;
  },
};

const theFindingFitsTheOutcome: DeterminationRule = {
  name: 'theFindingFitsTheOutcome',
  source: citing(
    { westMidlands: 'W27' },
    'Where there is no risk there is nothing to restrict, and what is imposed answers a risk that was found.',
  ),
  refuse: (event) =>
    (event.outcome === 'no-risk' && event.findsRisk) || (imposes(event) && !event.findsRisk)
      ? {
          kind: 'determination/finding-contradicts',
          says: 'The finding on risk and the outcome do not fit together.',
          fields: ['findsRisk', 'outcome'],
        }
      : undefined,
};

const aSecondDecisionSaysWhatItReplaces: DeterminationRule = {
  name: 'aSecondDecisionSaysWhatItReplaces',
  source: house('A determination never changes. A new one takes its place and says why.'),
  refuse: (event, { state }) => {
    const standing = unreplaced(state.determination);
    if (!event.replaces)
      return standing.length > 0
        ? {
            kind: 'determination/exists',
            says: 'A determination stands already. Say that this one replaces it, and why.',
            fields: ['replaces'],
          }
        : undefined;
    const replaced = event.replaces.determinationId;
    return standing.some((known) => known.determinationId === replaced)
      ? undefined
      : {
          kind: 'determination/not-found',
          says: 'The determination to replace does not stand.',
          fields: ['replaces'],
        };
  },
};

const aDeterminationIsRecordedOnce: DeterminationRule = {
  name: 'aDeterminationIsRecordedOnce',
  source: house('One decision, one record.'),
  refuse: ({ determinationId }, { state }) =>
    state.determination.made.some((known) => known.determinationId === determinationId)
      ? { kind: 'determination/recorded', says: 'This determination is on the record already.' }
      : undefined,
};

/** Who may decide, what must come first, and what a decision must hold. */
export const determinationRules: Rules<typeof determinationEvents, CaseState> = {
  'determination.sought/1': [
    nothingHappenedInTheFuture((event) => [{ field: 'soughtOn', on: event.soughtOn }]),
    aDeterminationFollowsAnAssessment,
  ],
  'determination.made/1': [
    nothingHappenedInTheFuture((event) => [
      { field: 'decidedOn', on: event.decidedOn },
      { field: 'plan.authorisedOn', on: event.plan?.authorisedOn },
    ]),
    aDeterminationIsRecordedOnce,
    aDeterminationFollowsAnAssessment,
    theMemberDoesNotDecide(decision),
    theInvestigatorDoesNotDecide(decision),
    holdsTheOffice('decision.authority', decision),
    interventionFollowsAnInterview,
    aDisputeIsHeardFirst,
    everyRepresentationIsConsidered,
    approvalNeedsAgreement,
    theFindingFitsTheOutcome,
    ...conditionRules,
    ...planRules,
    aSecondDecisionSaysWhatItReplaces,
  ],
  'determination.confirmed/1': confirmingRules,
};
