import { compareDates, type CivilDate } from '../../kit/civil-date.ts';
import { fromPolicy, house } from '../cite.ts';
import type { DecidedBy } from '../decided-by.ts';
import { theInvestigatorDoesNotDecide, theMemberDoesNotDecide } from '../determination/decider.ts';
import { mayTellTheMember } from '../letter/needs.ts';
import type { EventOf, Problem, Rule, Rules } from '../noun.ts';
import { nothingHappenedInTheFuture, notBefore } from '../plausible-dates.ts';
import { policyValue } from '../policy/resolve.ts';
import type { CaseState } from '../state.ts';
import { updateOwed } from './due.ts';
import type { yearlyUpdateEvents } from './events.ts';

type Event<Type extends keyof typeof yearlyUpdateEvents> = EventOf<typeof yearlyUpdateEvents, Type>;
type Asked = Event<'yearly-update.asked/1'>;
type Answered = Event<'yearly-update.answered/1'>;
type Escalated = Event<'yearly-update.escalated/1'>;
type Decided = Event<'yearly-update.silence-decided/1'>;

/** Nobody is asked for what their policy does not ask. */
const thePolicyAsksForIt: Rule<unknown, CaseState> = {
  name: 'aYearlyUpdateIsAskedWhereThePolicyAsks',
  source: fromPolicy('clock.yearlyUpdate'),
  refuse: (_event, { policy }) =>
    policyValue(policy, 'clock.yearlyUpdate')
      ? undefined
      : {
          kind: 'yearly-update/not-asked-for',
          says: 'This policy does not ask for a yearly update.',
        },
};

const itIsTheUpdateAwaited: Rule<{ readonly dueOn: CivilDate }, CaseState> = {
  name: 'itIsTheUpdateAwaited',
  source: house('An ask names the update it asks for: the one that is awaited now.'),
  refuse: ({ dueOn }, context) => {
    const owed = updateOwed(context.state, context);
    if (!owed)
      return policyValue(context.policy, 'clock.yearlyUpdate')
        ? { kind: 'yearly-update/none-owed', says: 'No yearly update is awaited in this case.' }
        : undefined;
    return owed.dueOn === dueOn
      ? undefined
      : {
          kind: 'yearly-update/other-year',
          says: 'The member has reported since. Another day counts now.',
          fields: ['dueOn'],
        };
  },
};

const whoIsAskedKnowsOfTheReport: Rule<Asked, CaseState> = {
  name: 'whoIsAskedKnowsOfTheReport',
  source: house(
    'To ask somebody for an update on a report they do not know of would tell them of it, and perhaps of who made it.',
  ),
  refuse: (_event, { state }) =>
    mayTellTheMember(state, 'yearly-update-reminder') ||
    state.interview.held.length > 0 ||
    state.letter.issued.some((letter) => letter.kind === 'notice-of-conditions')
      ? undefined
      : {
          kind: 'letter/would-tell-the-member',
          says: 'The member has not been told of this report. Asking would tell them.',
        },
};

const aReminderComesBeforeTheDay: Rule<Asked, CaseState> = {
  name: 'aReminderComesBeforeTheDay',
  source: fromPolicy('yearlyUpdate.remindDaysBefore'),
  refuse: (event, context) => {
    const owed = updateOwed(context.state, context);
    if (event.step !== 'reminder' || owed?.dueOn !== event.dueOn) return undefined;
    if (owed.reminder)
      return {
        kind: 'yearly-update/reminded',
        says: 'The member was reminded already.',
        fields: ['step'],
      };
    if (compareDates(event.askedOn, owed.dueOn) > 0)
      return {
        kind: 'yearly-update/day-has-passed',
        says: 'The day has passed. Chase the member instead.',
        fields: ['step'],
      };
    return compareDates(event.askedOn, owed.remindOn) < 0
      ? {
          kind: 'yearly-update/too-early',
          says: 'It is too early to remind the member.',
          fields: ['askedOn'],
        }
      : undefined;
  },
};

const aChaserLeavesTimeToAnswer: Rule<Asked, CaseState> = {
  name: 'aChaserLeavesTimeToAnswer',
  source: fromPolicy('yearlyUpdate.chaseAfterDays'),
  refuse: (event, context) => {
    const owed = updateOwed(context.state, context);
    if (event.step !== 'chaser' || owed?.dueOn !== event.dueOn) return undefined;
    if (compareDates(event.askedOn, owed.dueOn) <= 0)
      return {
        kind: 'yearly-update/not-due',
        says: 'The member still has time until the end of the day it is due.',
        fields: ['step', 'askedOn'],
      };
    return owed.answerBy && compareDates(event.askedOn, owed.answerBy) <= 0
      ? {
          kind: 'yearly-update/still-time',
          says: 'The member still has time to answer the last chaser.',
          fields: ['askedOn'],
        }
      : undefined;
  },
};

const afterTheLastChaserSomebodyDecides: Rule<Asked, CaseState> = {
  name: 'afterTheLastChaserSomebodyDecides',
  source: fromPolicy('yearlyUpdate.chasers'),
  refuse: (event, context): Problem | undefined => {
    const owed = updateOwed(context.state, context);
    if (event.step !== 'chaser' || owed?.dueOn !== event.dueOn) return undefined;
    return owed.escalation || owed.chasers.length >= owed.chasersAtMost
      ? {
          kind: 'yearly-update/chased-enough',
          says: 'The member was chased as often as the unit chases. Put it to a supervisor, who decides what follows.',
          fields: ['step'],
        }
      : undefined;
  },
};

const aSilenceIsChasedFirst: Rule<Escalated, CaseState> = {
  name: 'aSilenceIsChasedFirst',
  source: fromPolicy('yearlyUpdate.chasers'),
  refuse: (event, context) => {
    const owed = updateOwed(context.state, context);
    if (owed?.dueOn !== event.dueOn) return undefined;
    if (owed.escalation)
      return {
        kind: 'yearly-update/escalated',
        says: 'This was put to a supervisor already.',
        fields: ['escalatedOn'],
      };
    const isOver =
      compareDates(event.escalatedOn, owed.dueOn) > 0 &&
      (!owed.answerBy || compareDates(event.escalatedOn, owed.answerBy) > 0);
    return isOver && owed.chasers.length >= owed.chasersAtMost
      ? undefined
      : {
          kind: 'yearly-update/chase-first',
          says: 'Chase the member first, and leave them the time to answer.',
          fields: ['escalatedOn'],
        };
  },
};

const anUpdateIsRecordedOnce: Rule<Answered, CaseState> = {
  name: 'anUpdateIsRecordedOnce',
  source: house('What the member reported stands as they reported it.'),
  refuse: ({ updateId }, { state }) =>
    state.yearlyUpdate.answered.some((known) => known.updateId === updateId)
      ? { kind: 'yearly-update/exists', says: 'This update is on the record already.' }
      : undefined,
};

const aDecisionAnswersASilence: Rule<Decided, CaseState> = {
  name: 'aDecisionAnswersASilence',
  source: house('Somebody decides about a silence once, after it was put to them.'),
  refuse: (event, { state }) => {
    const put = state.yearlyUpdate.escalated.find(
      (known) => known.escalationId === event.escalationId,
    );
    if (!put)
      return {
        kind: 'yearly-update/not-escalated',
        says: 'Nothing was put to a supervisor yet.',
        fields: ['escalationId'],
      };
    if (put.decided)
      return {
        kind: 'yearly-update/silence-decided',
        says: 'This silence was decided about already.',
        fields: ['escalationId'],
      };
    return notBefore(
      { field: 'decidedOn', on: event.decidedOn },
      put.escalatedOn,
      'The decision comes before it was asked for.',
    );
  },
};

/** Offices that may decide what a silence means. */
export const silenceDeciders: readonly string[] = [
  'supervisor',
  'appropriate-authority',
  'deputy-head-of-psd',
  'head-of-psd',
];

const aSupervisorDecidesAboutASilence: Rule<Decided, CaseState> = {
  name: 'aSupervisorDecidesAboutASilence',
  source: house(
    'The policy asks for the update and does not say what follows when none comes. Somebody other than whoever asked decides: a supervisor or an authority.',
  ),
  refuse: ({ decidedBy, decidedOn }, { unit }) => {
    const person = unit.people.find((known) => known.personId === decidedBy.personId);
    const serves = person && !(person.endedOn && compareDates(person.endedOn, decidedOn) < 0);
    return serves &&
      person.offices.includes(decidedBy.office) &&
      silenceDeciders.includes(decidedBy.office)
      ? undefined
      : {
          kind: 'determination/without-the-office',
          says: 'A supervisor or an authority of the unit decides this. The person chosen holds no such office.',
          fields: ['decidedBy'],
        };
  },
};

const decision = (event: Decided): { field: string; decidedBy: DecidedBy; on: CivilDate } => ({
  field: 'decidedBy',
  decidedBy: event.decidedBy,
  on: event.decidedOn,
});

/** When a member is asked, how often, and who decides about a silence. */
export const yearlyUpdateRules: Rules<typeof yearlyUpdateEvents, CaseState> = {
  'yearly-update.asked/1': [
    nothingHappenedInTheFuture((event) => [{ field: 'askedOn', on: event.askedOn }]),
    thePolicyAsksForIt,
    itIsTheUpdateAwaited,
    whoIsAskedKnowsOfTheReport,
    aReminderComesBeforeTheDay,
    aChaserLeavesTimeToAnswer,
    afterTheLastChaserSomebodyDecides,
  ],
  'yearly-update.answered/1': [
    nothingHappenedInTheFuture((event) => [{ field: 'receivedOn', on: event.receivedOn }]),
    thePolicyAsksForIt,
    anUpdateIsRecordedOnce,
  ],
  'yearly-update.escalated/1': [
    nothingHappenedInTheFuture((event) => [{ field: 'escalatedOn', on: event.escalatedOn }]),
    thePolicyAsksForIt,
    itIsTheUpdateAwaited,
    aSilenceIsChasedFirst,
  ],
  'yearly-update.silence-decided/1': [
    nothingHappenedInTheFuture((event) => [{ field: 'decidedOn', on: event.decidedOn }]),
    aDecisionAnswersASilence,
    aSupervisorDecidesAboutASilence,
    theMemberDoesNotDecide(decision),
    theInvestigatorDoesNotDecide(decision),
  ],
};
