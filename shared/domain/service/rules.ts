import { compareDates, type CivilDate } from '../../kit/civil-date.ts';
import { house, reading } from '../cite.ts';
import { isCurrent, letterOf } from '../letter/current.ts';
import type { EventOf, Rule, Rules } from '../noun.ts';
import { nothingHappenedInTheFuture } from '../plausible-dates.ts';
import type { CaseState } from '../state.ts';
import { nothingIsLeftUnseen } from '../unseen.ts';
import type { serviceEvents } from './events.ts';

type Served = EventOf<typeof serviceEvents, 'notice.served/1'>;
type Recorded = EventOf<typeof serviceEvents, 'receipt.recorded/1'>;
type Corrected = EventOf<typeof serviceEvents, 'receipt.corrected/1'>;
type Pointing = { readonly letterId: string };
type Received = Pointing & {
  readonly receivedOn: CivilDate;
  readonly evidence: Recorded['evidence'];
};

const onlyAnIssuedLetterIsServed: Rule<Pointing, CaseState> = {
  name: 'onlyAnIssuedLetterIsServed',
  source: house('Only a letter that was issued and still stands can be served.'),
  refuse: ({ letterId }, { state }) => {
    const letter = letterOf(state, letterId);
    if (!letter)
      return {
        kind: 'service/not-issued',
        says: 'This letter was not issued.',
        fields: ['letterId'],
      };
    return isCurrent(state, letter)
      ? undefined
      : {
          kind: 'service/not-current',
          says: 'This letter was replaced or withdrawn. Serve the one that stands.',
          fields: ['letterId'],
        };
  },
};

const notBeforeIssue = <Event extends Pointing>(
  name: string,
  date: (event: Event) => { field: string; on: CivilDate },
): Rule<Event, CaseState> => ({
  name,
  source: reading(
    { westMidlands: 'W35' },
    'The time to appeal runs from receipt of the determination: nothing is received that was not yet issued.',
  ),
  refuse: (event, { state }) => {
    const letter = letterOf(state, event.letterId);
    const { field, on } = date(event);
    return letter && compareDates(on, letter.issuedOn) < 0
      ? {
          kind: 'service/before-issue',
          says: 'This day comes before the letter was issued.',
          fields: [field],
        }
      : undefined;
  },
});

const aRefusalToSignHasAWitness: Rule<Served, CaseState> = {
  name: 'aRefusalToSignHasAWitness',
  source: house(
    'Where the member does not sign, somebody else saw that they were given the letter.',
  ),
  refuse: ({ refusedToSign, witness, method }) => {
    if (refusedToSign && method !== 'in-person')
      return {
        kind: 'service/nothing-to-sign',
        says: 'Only somebody who is handed a letter can refuse to sign for it.',
        fields: ['method', 'refusedToSign'],
      };
    return refusedToSign && !witness
      ? { kind: 'service/witness-missing', says: 'Name the witness.', fields: ['witness'] }
      : undefined;
  },
};

const receiptFollowsIssue: Rule<Pointing, CaseState> = {
  name: 'receiptFollowsIssue',
  source: reading(
    { westMidlands: 'W35' },
    'The time to appeal runs from receipt of the determination: there must be one to receive.',
  ),
  refuse: ({ letterId }, { state }) =>
    letterOf(state, letterId)
      ? undefined
      : {
          kind: 'receipt/before-issue',
          says: 'No such letter was issued. Issue and serve it first.',
          fields: ['letterId'],
        },
};

const receiptIsEvidenced: Rule<Received, CaseState> = {
  name: 'receiptIsEvidenced',
  source: reading(
    { westMidlands: 'W35' },
    'The time to appeal runs from receipt, so the day of receipt must be shown and not assumed.',
  ),
  refuse: ({ evidence }) =>
    evidence.text === ''
      ? {
          kind: 'receipt/no-evidence',
          says: 'Say what shows that the member received it that day.',
          fields: ['evidence.text'],
        }
      : undefined,
};

const receiptFollowsService: Rule<Received, CaseState> = {
  name: 'receiptFollowsService',
  source: house('Nobody receives a letter before it is sent.'),
  refuse: ({ letterId, receivedOn }, { state }) => {
    const served = state.service.attempts.flatMap((attempt) =>
      attempt.outcome === 'served' && attempt.letterId === letterId ? [attempt.servedOn] : [],
    );
    const first = served.toSorted(compareDates)[0];
    return first && compareDates(receivedOn, first) < 0
      ? {
          kind: 'receipt/before-service',
          says: 'This day comes before the letter was served.',
          fields: ['receivedOn'],
        }
      : undefined;
  },
};

const aSecondReceiptIsACorrection: Rule<Recorded, CaseState> = {
  name: 'aSecondReceiptIsACorrection',
  source: house(
    'A wrong day is put right by a correction with its reason; the first record stays.',
  ),
  refuse: ({ letterId }, { state }) =>
    (state.service.receipts[letterId] ?? []).length > 0
      ? { kind: 'receipt/recorded', says: 'Receipt is on the record. Correct it, and say why.' }
      : undefined,
};

const aCorrectionHasAReceipt: Rule<Corrected, CaseState> = {
  name: 'aCorrectionHasAReceipt',
  source: house('A correction points at what it corrects.'),
  refuse: ({ letterId, over }, { state }) => {
    const standing = (state.service.receipts[letterId] ?? []).map((version) => version.actId);
    return standing.length > 0 && over.length > 0 && over.every((id) => standing.includes(id))
      ? undefined
      : {
          kind: 'receipt/not-found',
          says: 'There is no such receipt to correct.',
          fields: ['over'],
        };
  },
};

const received = (event: Received): { field: string; on: CivilDate } => ({
  field: 'receivedOn',
  on: event.receivedOn,
});

/** How a letter is served, and what makes a day of receipt. */
export const serviceRules: Rules<typeof serviceEvents, CaseState> = {
  'notice.served/1': [
    onlyAnIssuedLetterIsServed,
    nothingHappenedInTheFuture((event) => [{ field: 'servedOn', on: event.servedOn }]),
    notBeforeIssue('serviceFollowsIssue', (event) => ({ field: 'servedOn', on: event.servedOn })),
    aRefusalToSignHasAWitness,
  ],
  'notice.undelivered/1': [
    onlyAnIssuedLetterIsServed,
    nothingHappenedInTheFuture((event) => [{ field: 'attemptedOn', on: event.attemptedOn }]),
    notBeforeIssue('serviceFollowsIssue', (event) => ({
      field: 'attemptedOn',
      on: event.attemptedOn,
    })),
  ],
  'receipt.recorded/1': [
    receiptFollowsIssue,
    nothingHappenedInTheFuture((event) => [received(event)]),
    notBeforeIssue('receiptIsNotBeforeIssue', received),
    receiptFollowsService,
    receiptIsEvidenced,
    aSecondReceiptIsACorrection,
  ],
  'receipt.corrected/1': [
    aCorrectionHasAReceipt,
    nothingIsLeftUnseen((state, event) => state.service.receipts[event.letterId] ?? []),
    nothingHappenedInTheFuture((event) => [received(event)]),
    notBeforeIssue('receiptIsNotBeforeIssue', received),
    receiptFollowsService,
    receiptIsEvidenced,
  ],
};
