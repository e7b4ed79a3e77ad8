import { describe, expect, it } from 'vitest';
import { aPolicy, given } from '../../../test/builders/case-story.ts';
import { aClarification } from '../../../test/builders/enquiry.ts';
import { anId } from '../../../test/builders/people.ts';
import { aReport, byAColleague, day } from '../../../test/builders/report.ts';
import { openContacts } from './open.ts';

// W18: "However, where a notifiable association is identified (or suspected), it may be necessary to clarify circumstances with the
// officer/staff member." W19: "Line managers, local managers and PSD may contact the officer/staff member to seek clarification."
// Everybody named here is invented.
const reported = given(aReport());
const answer = {
  type: 'clarification.answered/1',
  contactId: anId('contact'),
  questionId: anId('question'),
  answeredOn: day('2027-02-16'),
  answeredBy: 'member',
  answer: 'He told her himself.',
} as const;

describe('clarification', () => {
  it('may be sought as soon as an association is reported, before triage (W18)', () => {
    expect(reported.when(aClarification()).refused).toEqual([]);
    expect(given().when(aClarification()).refused).toContain('clarification/no-report');
  });

  it.each(['line-manager', 'local-manager', 'unit'] as const)(
    'may be sought by %s (W19)',
    (capacity) => {
      expect(reported.when(aClarification({ capacity })).refused).toEqual([]);
    },
  );

  it('is not sought by the member, nor by a line manager who is the subject (W19)', () => {
    const byTheMember = aClarification({ askedBy: { name: 'Ruth Calloway', rankOrGrade: 'PC' } });
    expect(reported.when(byTheMember).refused).toEqual(['clarification/asked-by-the-member']);
    const ofTheManager = given(aReport({ managerSection: { state: 'manager-is-the-subject' } }));
    const { refused, refusals } = ofTheManager.when(aClarification());
    expect(refused).toEqual(['clarification/manager-is-the-subject']);
    expect(refusals[0]?.source).toMatchObject({ kind: 'clause', ref: 'W19' });
    expect(ofTheManager.when(aClarification({ capacity: 'unit' })).refused).toEqual([]);
  });

  it('is thought over where asking would tell the member of the report (W2)', () => {
    const byAnother = given(
      aReport({
        route: byAColleague({ protection: 'named' }),
        awareness: { state: 'not-known', basis: '', whatIsKnown: '', subjectTold: 'no' },
      }),
    );
    expect(byAnother.when(aClarification()).refused).toEqual([
      'clarification/would-tell-the-member',
    ]);
    const thought = aClarification({ harmTestNote: 'The question concerns a duty they know of.' });
    expect(byAnother.when(thought).refused).toEqual([]);
  });

  it('is owed an answer until one is given, or nobody waits any longer', () => {
    const asked = reported.and(aClarification({ respondBy: day('2027-02-20') }));
    expect(asked.duties.find(({ says }) => says === 'Clarification awaited')).toMatchObject({
      waitingFor: 'member',
      dueOn: '2027-02-20',
      settledBy: 'clarification.answered/1',
      source: { kind: 'clause', ref: 'W19' },
    });
    expect(openContacts(asked.and(answer).state.clarification)).toEqual([]);
    const ended = asked.and({
      type: 'clarification.ended/1',
      contactId: anId('contact'),
      endedOn: day('2027-02-17'),
      reason: 'She is on leave for a month.',
    });
    expect(openContacts(ended.state.clarification)).toEqual([]);
    expect(ended.duties.map(({ says }) => says)).not.toContain('Clarification awaited');
    const again = {
      type: 'clarification.ended/1',
      contactId: anId('contact'),
      endedOn: day('2027-02-18'),
      reason: 'Still away.',
    };
    expect(ended.when(again).refused).toEqual(['clarification/not-open']);
  });

  it('keeps every answer beside its question', () => {
    const { state } = reported
      .and(aClarification(), answer)
      .when({ ...answer, answeredOn: day('2027-02-17'), answer: 'And her brother said so.' });
    expect(
      state.clarification.contacts[0]?.questions[0]?.later.map((later) => later.answer),
    ).toEqual(['He told her himself.', 'And her brother said so.']);
  });

  it('refuses an answer to nothing, and one before its question', () => {
    expect(reported.when(answer).refused).toEqual(['clarification/no-question']);
    const asked = reported.and(aClarification());
    expect(asked.when({ ...answer, answeredOn: day('2027-02-14') }).refused).toEqual([
      'date/out-of-order',
    ]);
    expect(asked.when(aClarification()).refused).toEqual(['clarification/exists']);
  });

  it('refuses a day to answer by that has passed when it is named, and a contact to come', () => {
    const passed = reported.when(aClarification({ respondBy: day('2027-02-14') }));
    expect(passed.refused).toEqual(['date/out-of-order']);
    expect(passed.refusals[0]?.rule).toBe('anAnswerIsWaitedForAfterItIsAsked');
    expect(reported.when(aClarification({ askedOn: day('2027-02-19') })).refused).toEqual([
      'date/in-the-future',
    ]);
  });

  it('asks at least one question, in words', () => {
    expect(reported.when({ ...aClarification(), questions: [] }).refused).toHaveLength(1);
    const [question] = aClarification().questions;
    const blank = { ...aClarification(), questions: [{ ...question, question: '   ' }] };
    expect(reported.when(blank).refused).toHaveLength(1);
  });

  it('is our own rule where the policy does not speak of it', () => {
    const { refusals } = given().when(aClarification(), { policy: aPolicy('hampshire') });
    expect(refusals[0]?.source.kind).toBe('house');
  });
});
