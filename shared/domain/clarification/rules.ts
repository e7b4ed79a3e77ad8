import { citing, house } from '../cite.ts';
import type { EventOf, Rule, Rules } from '../noun.ts';
import { nothingHappenedInTheFuture, notBefore } from '../plausible-dates.ts';
import { reportOf } from '../report/facts.ts';
import { isSubject } from '../report/same-person.ts';
import type { CaseState } from '../state.ts';
import type { clarificationEvents } from './events.ts';

type Event<Type extends keyof typeof clarificationEvents> = EventOf<
  typeof clarificationEvents,
  Type
>;
type Asked = Event<'clarification.asked/1'>;

/** True once the member knows of the report: they made it, or were told. */
export const memberKnowsOfTheReport = (state: CaseState): boolean => {
  const report = reportOf(state.report);
  return report?.route.origin === 'self' || report?.awareness.subjectTold === 'yes';
};

const clarificationFollowsAReport: Rule<Asked, CaseState> = {
  name: 'clarificationFollowsAReport',
  source: citing({ westMidlands: 'W18' }, 'There is something to make clear once it is reported.'),
  refuse: (_event, { state }) =>
    reportOf(state.report)
      ? undefined
      : { kind: 'clarification/no-report', says: 'Record the report first.' },
};

const managersAndTheUnitAsk: Rule<Asked, CaseState> = {
  name: 'managersAndTheUnitAsk',
  source: citing(
    { westMidlands: 'W19' },
    'Line managers, local managers and the unit ask; nobody asks themselves.',
  ),
  refuse: ({ askedBy, capacity }, { state }) => {
    const report = reportOf(state.report);
    if (!report) return undefined;
    if (isSubject(report, askedBy))
      return {
        kind: 'clarification/asked-by-the-member',
        says: 'The member cannot be the one who asks.',
        fields: ['askedBy.name'],
      };
    return capacity === 'line-manager' && report.managerSection.state === 'manager-is-the-subject'
      ? {
          kind: 'clarification/manager-is-the-subject',
          says: 'The line manager is the subject of this report. A local manager or the unit asks.',
          fields: ['capacity'],
        }
      : undefined;
  },
};

const askingIsThoughtOverWhereItWouldTell: Rule<Asked, CaseState> = {
  name: 'askingIsThoughtOverWhereItWouldTell',
  source: citing(
    { westMidlands: 'W2' },
    'A question tells the member of the report. Where they may not know, whoever asks says why it does no harm.',
  ),
  refuse: ({ harmTestNote }, { state }) =>
    memberKnowsOfTheReport(state) || harmTestNote.length > 0
      ? undefined
      : {
          kind: 'clarification/would-tell-the-member',
          says: 'The member may not know of the report, and asking tells them. Say why that does no harm, or wait.',
          fields: ['harmTestNote'],
        },
};

const anAnswerIsWaitedForAfterItIsAsked: Rule<Asked, CaseState> = {
  name: 'anAnswerIsWaitedForAfterItIsAsked',
  source: house('No policy gives a time; a day to answer by cannot have passed when it is named.'),
  refuse: (event) =>
    notBefore(
      { field: 'respondBy', on: event.respondBy },
      event.askedOn,
      'The day to answer by comes before the question.',
    ),
};

const aContactIsRecordedOnce: Rule<Asked, CaseState> = {
  name: 'aContactIsRecordedOnce',
  source: house('What was asked stands as it was asked.'),
  refuse: ({ contactId }, { state }) =>
    state.clarification.contacts.some((known) => known.contactId === contactId)
      ? { kind: 'clarification/exists', says: 'This contact is on the record already.' }
      : undefined,
};

const anAnswerHasItsQuestion: Rule<Event<'clarification.answered/1'>, CaseState> = {
  name: 'anAnswerHasItsQuestion',
  source: house('An answer answers something that was asked, and not before it was.'),
  refuse: ({ contactId, questionId, answeredOn }, { state }) => {
    const contact = state.clarification.contacts.find((known) => known.contactId === contactId);
    if (!contact?.questions.some((known) => known.questionId === questionId))
      return {
        kind: 'clarification/no-question',
        says: 'This question is not on the record.',
        fields: ['questionId'],
      };
    return notBefore(
      { field: 'answeredOn', on: answeredOn },
      contact.askedOn,
      'The answer comes before the question.',
    );
  },
};

const onlyAnOpenContactEnds: Rule<Event<'clarification.ended/1'>, CaseState> = {
  name: 'onlyAnOpenContactEnds',
  source: house('Waiting ends once.'),
  refuse: ({ contactId, endedOn }, { state }) => {
    const contact = state.clarification.contacts.find((known) => known.contactId === contactId);
    if (!contact || contact.ended)
      return {
        kind: 'clarification/not-open',
        says: 'No answer is waited for in this contact.',
        fields: ['contactId'],
      };
    return notBefore(
      { field: 'endedOn', on: endedOn },
      contact.askedOn,
      'This comes before the question.',
    );
  },
};

/** Who may ask the member, and what must be thought of before. */
export const clarificationRules: Rules<typeof clarificationEvents, CaseState> = {
  'clarification.asked/1': [
    nothingHappenedInTheFuture((event) => [{ field: 'askedOn', on: event.askedOn }]),
    clarificationFollowsAReport,
    managersAndTheUnitAsk,
    askingIsThoughtOverWhereItWouldTell,
    anAnswerIsWaitedForAfterItIsAsked,
    aContactIsRecordedOnce,
  ],
  'clarification.answered/1': [
    nothingHappenedInTheFuture((event) => [{ field: 'answeredOn', on: event.answeredOn }]),
    anAnswerHasItsQuestion,
  ],
  'clarification.ended/1': [
    nothingHappenedInTheFuture((event) => [{ field: 'endedOn', on: event.endedOn }]),
    onlyAnOpenContactEnds,
  ],
};
