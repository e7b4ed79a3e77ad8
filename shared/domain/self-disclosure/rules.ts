import { fromPolicy, house } from '../cite.ts';
import {
  holdsTheOffice,
  theInvestigatorDoesNotDecide,
  theMemberDoesNotDecide,
} from '../determination/decider.ts';
import type { EventOf, Rule, Rules } from '../noun.ts';
import { nothingHappenedInTheFuture, notBefore } from '../plausible-dates.ts';
import { reportOf } from '../report/facts.ts';
import { isSubject } from '../report/same-person.ts';
import type { CaseState } from '../state.ts';
import type { selfDisclosureEvents } from './events.ts';

type Recorded = EventOf<typeof selfDisclosureEvents, 'self-disclosure.recorded/1'>;
type Decided = EventOf<typeof selfDisclosureEvents, 'self-disclosure.decided/1'>;

const aDisclosureIsMadeToSomebodyElse: Rule<Recorded, CaseState> = {
  name: 'aDisclosureIsMadeToSomebodyElse',
  source: fromPolicy('intake.systemsChecks'),
  refuse: ({ madeTo }, { state }) => {
    const report = reportOf(state.report);
    return report && isSubject(report, madeTo)
      ? {
          kind: 'self-disclosure/to-oneself',
          says: 'This is the member. Name to whom they said it.',
          fields: ['madeTo.name'],
        }
      : undefined;
  },
};

const whatWasPassedOnIsSaid: Rule<Recorded, CaseState> = {
  name: 'whatWasPassedOnIsSaid',
  source: house('What left the police weighs more than what was looked at: it is written down.'),
  refuse: ({ passedOn, passedOnDetail }) =>
    passedOn === 'yes' && passedOnDetail === ''
      ? {
          kind: 'self-disclosure/passed-on-not-said',
          says: 'Say what was passed on, and to whom.',
          fields: ['passedOnDetail'],
        }
      : undefined,
};

const aDisclosureIsRecordedOnce: Rule<Recorded, CaseState> = {
  name: 'aDisclosureIsRecordedOnce',
  source: house('What a member said of themselves stands as they said it.'),
  refuse: ({ disclosureId }, { state }) =>
    state.selfDisclosure.disclosures.some((known) => known.disclosureId === disclosureId)
      ? { kind: 'self-disclosure/exists', says: 'This is on the record already.' }
      : undefined,
};

const aDecisionHasADisclosure: Rule<Decided, CaseState> = {
  name: 'aDecisionHasADisclosure',
  source: house('A decision answers what was disclosed, once.'),
  refuse: ({ disclosureId, decidedOn }, { state }) => {
    const disclosure = state.selfDisclosure.disclosures.find(
      (known) => known.disclosureId === disclosureId,
    );
    if (!disclosure || disclosure.decisions.length > 0)
      return {
        kind: 'self-disclosure/not-open',
        says: 'This disclosure is not on the record, or was decided already.',
        fields: ['disclosureId'],
      };
    return notBefore(
      { field: 'decidedOn', on: decidedOn },
      disclosure.disclosedOn,
      'The decision comes before the disclosure.',
    );
  },
};

const managementActionIsNamed: Rule<Decided, CaseState> = {
  name: 'managementActionIsNamed',
  source: house('An action that nobody can name is none.'),
  refuse: ({ outcome, action }) =>
    outcome === 'management-action' && action === ''
      ? {
          kind: 'self-disclosure/no-action',
          says: 'Say what is done: words of advice, training, a check of access.',
          fields: ['action'],
        }
      : undefined,
};

const pick = (event: Decided) => ({
  field: 'decidedBy',
  decidedBy: event.decidedBy,
  on: event.decidedOn,
});

/** Who may answer a self-disclosure, and how. */
export const selfDisclosureRules: Rules<typeof selfDisclosureEvents, CaseState> = {
  'self-disclosure.recorded/1': [
    nothingHappenedInTheFuture((event) => [{ field: 'disclosedOn', on: event.disclosedOn }]),
    aDisclosureIsMadeToSomebodyElse,
    whatWasPassedOnIsSaid,
    aDisclosureIsRecordedOnce,
  ],
  'self-disclosure.decided/1': [
    nothingHappenedInTheFuture((event) => [{ field: 'decidedOn', on: event.decidedOn }]),
    aDecisionHasADisclosure,
    managementActionIsNamed,
    holdsTheOffice('decision.authority', pick),
    theMemberDoesNotDecide(pick),
    theInvestigatorDoesNotDecide(pick),
  ],
};
