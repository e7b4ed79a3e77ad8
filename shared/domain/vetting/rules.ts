import { isRiskIdentified } from '../case-facts.ts';
import { citing, house } from '../cite.ts';
import type { EventOf, Rule, Rules } from '../noun.ts';
import { nothingHappenedInTheFuture } from '../plausible-dates.ts';
import type { CaseState } from '../state.ts';
import type { vettingEvents } from './events.ts';
import {
  informationRules,
  theRegulationsAreAboutOfficers,
  withdrawalRules,
} from './from-vetting-rules.ts';
import { vettingTrigger } from './levels.ts';
import {
  sharingHasItsOccasion,
  theLevelIsKnown,
  thePackIsWhatTheCaseSays,
  theReporterIsNeverInThePack,
  whoItIsAboutIsKnown,
} from './pack-rules.ts';

const vettingIsToldOfAnIdentifiedRisk: Rule<unknown, CaseState> = {
  name: 'vettingIsToldOfAnIdentifiedRisk',
  source: citing(
    { westMidlands: 'W30', leicestershire: 'PD13' },
    'Vetting reviews a risk once there is one to review.',
  ),
  refuse: (_event, { state }) =>
    isRiskIdentified(state)
      ? undefined
      : {
          kind: 'vetting/no-risk-identified',
          says: 'No risk is identified yet. Assess the risk first.',
        },
};

const onlyAChoiceIsDeclined: Rule<unknown, CaseState> = {
  name: 'onlyAChoiceIsDeclined',
  source: citing({ westMidlands: 'W30' }, 'Where a review is owed, nobody waives it.'),
  refuse: (_event, { state, policy }) => {
    const duty = vettingTrigger(state, policy)?.trigger.duty;
    if (duty === 'must')
      return {
        kind: 'vetting/review-owed',
        says: 'At the level held the vetting department will review the risk. It cannot be declined.',
      };
    return duty === 'obtain-level'
      ? {
          kind: 'vetting/level-not-known',
          says: 'Obtain the vetting level first: a review may be owed.',
        }
      : undefined;
  },
};

const onlyAChoiceIsAccepted: Rule<unknown, CaseState> = {
  name: 'onlyAChoiceIsAccepted',
  source: citing({ westMidlands: 'W30' }, 'Where a review is owed, nobody is asked whether.'),
  refuse: (event, context) => {
    const problem = onlyAChoiceIsDeclined.refuse(event, context);
    return problem?.kind === 'vetting/review-owed'
      ? {
          kind: 'vetting/review-owed',
          says: 'At the level held the review is owed already: there is no choice to record.',
        }
      : problem;
  },
};

type Reviewed = EventOf<typeof vettingEvents, 'vetting.review-recorded/1'>;

const onlyForAWithdrawal = (rule: Rule<unknown, CaseState>): Rule<Reviewed, CaseState> => ({
  ...rule,
  refuse: (event, context) => {
    const problem =
      event.outcome === 'withdrawal-assessment-started' ? rule.refuse(event, context) : undefined;
    return problem && { ...problem, fields: ['outcome'] };
  },
});

const noneStandsAlone: Rule<
  EventOf<typeof vettingEvents, 'vetting-level.obtained/1'>,
  CaseState
> = {
  name: 'noneStandsAlone',
  source: house('Somebody who holds a clearance does not hold none.'),
  refuse: ({ levels }) =>
    levels.length > 1 && levels.includes('none')
      ? {
          kind: 'vetting/none-and-some',
          says: 'Choose the levels held, or none.',
          fields: ['levels'],
        }
      : undefined,
};

/** What vetting is told, and what it may leave undone. */
export const vettingRules: Rules<typeof vettingEvents, CaseState> = {
  'vetting-level.obtained/1': [
    nothingHappenedInTheFuture((event) => [{ field: 'obtainedOn', on: event.obtainedOn }]),
    noneStandsAlone,
  ],
  'vetting.notified/1': [
    nothingHappenedInTheFuture((event) => [{ field: 'notifiedOn', on: event.notifiedOn }]),
    vettingIsToldOfAnIdentifiedRisk,
  ],
  'vetting.notified/2': [
    nothingHappenedInTheFuture((event) => [{ field: 'notifiedOn', on: event.notifiedOn }]),
    whoItIsAboutIsKnown,
    sharingHasItsOccasion,
    theLevelIsKnown,
    theReporterIsNeverInThePack,
    thePackIsWhatTheCaseSays,
  ],
  'vetting.review-recorded/1': [
    nothingHappenedInTheFuture((event) => [{ field: 'reviewedOn', on: event.reviewedOn }]),
    vettingIsToldOfAnIdentifiedRisk,
    onlyForAWithdrawal(theRegulationsAreAboutOfficers),
  ],
  'vetting.declined/1': [
    nothingHappenedInTheFuture((event) => [{ field: 'declinedOn', on: event.declinedOn }]),
    vettingIsToldOfAnIdentifiedRisk,
    onlyAChoiceIsDeclined,
  ],
  'vetting.accepted/1': [
    nothingHappenedInTheFuture((event) => [{ field: 'acceptedOn', on: event.acceptedOn }]),
    vettingIsToldOfAnIdentifiedRisk,
    onlyAChoiceIsAccepted,
  ],
  'vetting.information-received/1': informationRules.received,
  'vetting.information-assessed/1': informationRules.assessed,
  'vetting.withdrawal-begun/1': withdrawalRules.begun,
  'vetting.withdrawal-ended/1': withdrawalRules.ended,
};
