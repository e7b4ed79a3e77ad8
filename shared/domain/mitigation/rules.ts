import { triageOutcome } from '../case-facts.ts';
import { citing, fromPolicy, house } from '../cite.ts';
import { isInterviewHeld } from '../interview/held.ts';
import type { EventOf, Rule, Rules } from '../noun.ts';
import { nothingHappenedInTheFuture, notBefore } from '../plausible-dates.ts';
import { policyValue } from '../policy/resolve.ts';
import type { CaseState } from '../state.ts';
import { isMitigationInForce } from './agreement.ts';
import type { mitigationEvents } from './events.ts';
import type { Mitigation } from './slice.ts';

type Proposed = EventOf<typeof mitigationEvents, 'mitigation.proposed/1'>;
type Answered = EventOf<typeof mitigationEvents, 'mitigation.answered/1'>;
type Pointing = { readonly mitigationId: string };

const stepOf = (state: CaseState, { mitigationId }: Pointing): Mitigation | undefined =>
  state.mitigation.steps.find((step) => step.mitigationId === mitigationId);

const mitigationFollowsTriage: Rule<unknown, CaseState> = {
  name: 'mitigationFollowsTriage',
  source: house(
    'Nobody is asked to change anything for an association that nobody has found notifiable.',
  ),
  refuse: (_event, { state }) =>
    triageOutcome(state) === 'notifiable'
      ? undefined
      : {
          kind: 'mitigation/before-triage',
          says: 'Decide first whether the association is notifiable.',
        },
};

const aStepIsProposedOnce: Rule<Proposed, CaseState> = {
  name: 'aStepIsProposedOnce',
  source: house('Each step has its own answer.'),
  refuse: (event, { state }) =>
    stepOf(state, event)
      ? { kind: 'mitigation/exists', says: 'This step is on the record already.' }
      : undefined,
};

const aStepIsOfTheCatalogue: Rule<Proposed, CaseState> = {
  name: 'aStepIsOfTheCatalogue',
  source: fromPolicy('conditions.catalogue'),
  refuse: (event, { policy }) =>
    policyValue(policy, 'conditions.catalogue')?.some((known) => known.code === event.kind) ===
    false
      ? {
          kind: 'mitigation/kind-not-known',
          says: 'Choose a kind of step from the list.',
          fields: ['kind'],
        }
      : undefined,
};

const whatIsSignificantIsNotSimple: Rule<Proposed, CaseState> = {
  name: 'whatIsSignificantIsNotSimple',
  source: citing(
    { westMidlands: 'W24' },
    'A step that weighs on a private life is spoken about in an interview before anybody agrees to it.',
  ),
  refuse: (event, { policy }) => {
    const kind = policyValue(policy, 'conditions.catalogue')?.find(
      (known) => known.code === event.kind,
    );
    return event.simple && kind?.weight === 'significant'
      ? {
          kind: 'mitigation/not-simple',
          says: 'The list calls this kind of step a significant intervention. It is discussed in an interview first.',
          fields: ['simple'],
        }
      : undefined;
  },
};

const aReviewFollowsTheProposal: Rule<Proposed, CaseState> = {
  name: 'aReviewFollowsTheProposal',
  source: house('A review looks back.'),
  refuse: (event) =>
    notBefore(
      { field: 'reviewOn', on: event.reviewOn },
      event.proposedOn,
      'The review comes before the proposal.',
    ),
};

const anAnswerHasAStep: Rule<Pointing, CaseState> = {
  name: 'anAnswerHasAStep',
  source: house('An answer answers something.'),
  refuse: (event, { state }) => {
    const step = stepOf(state, event);
    if (!step)
      return {
        kind: 'mitigation/not-found',
        says: 'This step is not on the record.',
        fields: ['mitigationId'],
      };
    if (step.withdrawn)
      return {
        kind: 'mitigation/withdrawn',
        says: 'This step was withdrawn.',
        fields: ['mitigationId'],
      };
    return undefined;
  },
};

const whatIsApprovedStands: Rule<Pointing, CaseState> = {
  name: 'whatIsApprovedStands',
  source: house('Once an authority approved a step it changes by a new decision only.'),
  refuse: (event, { state }) =>
    isMitigationInForce(state, event.mitigationId)
      ? {
          kind: 'mitigation/approved',
          says: 'An authority approved this step. It changes by a new determination only.',
        }
      : undefined,
};

const significantInterventionFollowsAnInterview: Rule<Answered, CaseState> = {
  name: 'significantInterventionFollowsAnInterview',
  source: fromPolicy('decision.interviewBeforeIntervention'),
  refuse: (event, { state, policy }) => {
    const step = stepOf(state, event);
    return event.answer === 'agreed' &&
      step?.simple === false &&
      !isInterviewHeld(state.interview) &&
      policyValue(policy, 'decision.interviewBeforeIntervention') !== false
      ? {
          kind: 'mitigation/no-interview',
          says: 'A significant intervention is discussed in an interview before it is agreed. Record the interview first.',
          fields: ['answer'],
        }
      : undefined;
  },
};

const anAnswerFollowsTheProposal: Rule<Answered, CaseState> = {
  name: 'anAnswerFollowsTheProposal',
  source: house('Nobody answers what was not yet asked.'),
  refuse: (event, { state }) =>
    notBefore(
      { field: 'answeredOn', on: event.answeredOn },
      stepOf(state, event)?.proposedOn,
      'The answer comes before the proposal.',
    ),
};

/** Who may propose and agree what, and when. */
export const mitigationRules: Rules<typeof mitigationEvents, CaseState> = {
  'mitigation.proposed/1': [
    mitigationFollowsTriage,
    nothingHappenedInTheFuture((event) => [{ field: 'proposedOn', on: event.proposedOn }]),
    aStepIsProposedOnce,
    aStepIsOfTheCatalogue,
    whatIsSignificantIsNotSimple,
    aReviewFollowsTheProposal,
  ],
  'mitigation.answered/1': [
    anAnswerHasAStep,
    nothingHappenedInTheFuture((event) => [{ field: 'answeredOn', on: event.answeredOn }]),
    anAnswerFollowsTheProposal,
    whatIsApprovedStands,
    significantInterventionFollowsAnInterview,
  ],
  'mitigation.withdrawn/1': [
    anAnswerHasAStep,
    nothingHappenedInTheFuture((event) => [{ field: 'withdrawnOn', on: event.withdrawnOn }]),
    whatIsApprovedStands,
  ],
};
