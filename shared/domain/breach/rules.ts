import { citing, house } from '../cite.ts';
import { conditionsOf } from '../condition/conditions.ts';
import { versionOn } from '../condition/versions.ts';
import {
  holdsTheOffice,
  theInvestigatorDoesNotDecide,
  theMemberDoesNotDecide,
} from '../determination/decider.ts';
import { isBreachReferred } from '../misconduct/referrals.ts';
import type { EventOf, Rule, RuleContext, Rules } from '../noun.ts';
import { notBefore, nothingHappenedInTheFuture } from '../plausible-dates.ts';
import { policySource } from '../policy/resolve.ts';
import type { CaseState } from '../state.ts';
import type { breachEvents } from './events.ts';
import { breachOf, referralDuty } from './referral.ts';

type Recorded = EventOf<typeof breachEvents, 'breach.recorded/1'>;
type NotReferred = EventOf<typeof breachEvents, 'breach.not-referred/1'>;
type Pointing = { readonly breachId: string };

const onlyWhatBoundIsBroken: Rule<Recorded, CaseState> = {
  name: 'onlyWhatBoundIsBroken',
  source: citing(
    { westMidlands: 'W33' },
    'A condition can be broken only while it binds: in effect, and its notice served.',
  ),
  refuse: ({ conditionId, happenedOn }, { state }) => {
    const condition = conditionsOf(state).find(({ id }) => id === conditionId);
    if (!condition)
      return {
        kind: 'breach/condition-not-found',
        says: 'This condition is not on the record.',
        fields: ['conditionId'],
      };
    return versionOn(condition, happenedOn)
      ? undefined
      : {
          kind: 'breach/did-not-bind',
          says: 'The condition did not bind the member on this day, so it could not be broken.',
          fields: ['happenedOn'],
        };
  },
};

const nobodyLearnsBeforeItHappens: Rule<Recorded, CaseState> = {
  name: 'nobodyLearnsBeforeItHappens',
  source: house('What is learned has happened.'),
  refuse: (event) =>
    notBefore(
      { field: 'learnedOn', on: event.learnedOn },
      event.happenedOn,
      'The unit cannot have learned of it before it happened.',
    ),
};

const aBreachIsRecordedOnce: Rule<Recorded, CaseState> = {
  name: 'aBreachIsRecordedOnce',
  source: house('One breach, one record.'),
  refuse: ({ breachId }, { state }) =>
    breachOf(state, breachId)
      ? { kind: 'breach/recorded', says: 'This breach is on the record already.' }
      : undefined,
};

const theBreachIsOnTheRecord: Rule<Pointing, CaseState> = {
  name: 'theBreachIsOnTheRecord',
  source: house('An answer answers something.'),
  refuse: ({ breachId }, { state }) =>
    breachOf(state, breachId)
      ? undefined
      : {
          kind: 'breach/not-found',
          says: 'This breach is not on the record.',
          fields: ['breachId'],
        },
};

const theAccountFollowsTheBreach: Rule<
  EventOf<typeof breachEvents, 'breach.account-recorded/1'>,
  CaseState
> = {
  name: 'theAccountFollowsTheBreach',
  source: house('Nobody accounts for what has not happened.'),
  refuse: ({ breachId, givenOn }, { state }) =>
    notBefore(
      { field: 'givenOn', on: givenOn },
      breachOf(state, breachId)?.happenedOn,
      'The account comes before the breach.',
    ),
};

const dutyHere = (
  { breachId }: Pointing,
  { state, policy }: Pick<RuleContext<CaseState>, 'state' | 'policy'>,
) => {
  const breach = breachOf(state, breachId);
  return breach && referralDuty(breach, state, policy);
};

const aBreachDuringAnAppealIsReferred: Rule<NotReferred, CaseState> = {
  name: 'aBreachDuringAnAppealIsReferred',
  source: ({ policy }) => policySource(policy, 'breach.duringAppealPeriod'),
  refuse: (event, context) =>
    dutyHere(event, context)?.duty === 'must'
      ? {
          kind: 'breach/must-be-referred',
          says: 'This breach must be referred to the misconduct procedures. Nobody can decide otherwise.',
          fields: ['breachId'],
        }
      : undefined,
};

const whetherItIsReferredIsStated: Rule<NotReferred, CaseState> = {
  name: 'whetherItIsReferredIsStated',
  source: house('Where the policy is silent, the unit decides first, once, with who decided it.'),
  refuse: (event, context) => {
    const found = dutyHere(event, context);
    return found?.duty === 'not-stated'
      ? {
          kind: 'policy/not-stated',
          says: 'The policy does not say whether this breach must be referred. The unit fills it in first, with who decided it.',
          fields: [found.restsOn],
        }
      : undefined;
  },
};

const oneAnswerToABreach: Rule<NotReferred, CaseState> = {
  name: 'oneAnswerToABreach',
  source: house('A breach is referred, or it is not.'),
  refuse: ({ breachId }, { state }) => {
    if (isBreachReferred(state, breachId))
      return {
        kind: 'breach/referred-already',
        says: 'This breach was referred already.',
        fields: ['breachId'],
      };
    return breachOf(state, breachId)?.notReferred
      ? {
          kind: 'breach/decided-already',
          says: 'It was decided already that this breach is not referred.',
          fields: ['breachId'],
        }
      : undefined;
  },
};

const theDecisionFollowsTheBreach: Rule<NotReferred, CaseState> = {
  name: 'theDecisionFollowsTheBreach',
  source: house('Nobody decides on what nobody knows yet.'),
  refuse: ({ breachId, decidedOn }, { state }) =>
    notBefore(
      { field: 'decidedOn', on: decidedOn },
      breachOf(state, breachId)?.learnedOn,
      'The decision comes before the unit learned of the breach.',
    ),
};

const decision = (event: NotReferred) => ({
  field: 'decidedBy',
  decidedBy: event.decidedBy,
  on: event.decidedOn,
});

/** What a breach is, and who may leave it unreferred. */
export const breachRules: Rules<typeof breachEvents, CaseState> = {
  'breach.recorded/1': [
    nothingHappenedInTheFuture((event) => [
      { field: 'happenedOn', on: event.happenedOn },
      { field: 'learnedOn', on: event.learnedOn },
    ]),
    nobodyLearnsBeforeItHappens,
    onlyWhatBoundIsBroken,
    aBreachIsRecordedOnce,
  ],
  'breach.account-recorded/1': [
    nothingHappenedInTheFuture((event) => [{ field: 'givenOn', on: event.givenOn }]),
    theBreachIsOnTheRecord,
    theAccountFollowsTheBreach,
  ],
  'breach.not-referred/1': [
    nothingHappenedInTheFuture((event) => [{ field: 'decidedOn', on: event.decidedOn }]),
    theBreachIsOnTheRecord,
    theDecisionFollowsTheBreach,
    oneAnswerToABreach,
    aBreachDuringAnAppealIsReferred,
    whetherItIsReferredIsStated,
    theMemberDoesNotDecide(decision),
    theInvestigatorDoesNotDecide(decision),
    holdsTheOffice('decision.authority', decision),
  ],
};
