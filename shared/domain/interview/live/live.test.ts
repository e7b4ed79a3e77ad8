import { describe, expect, it } from 'vitest';
import { contextOf, given, type Story } from '../../../../test/builders/case-story.ts';
import {
  aBeginning,
  aCorrection,
  aDirection,
  aLine,
  anEnd,
  aPlan,
  aReadBack,
  aSealing,
  aStopOf,
  at,
  noted,
  signatures,
  theInterview,
  theRights,
} from '../../../../test/builders/interview.ts';
import { anInterview } from '../../../../test/builders/outcome.ts';
import { anAct, anId } from '../../../../test/builders/people.ts';
import { aReport, day } from '../../../../test/builders/report.ts';
import { assert } from '../../../kit/assert.ts';
import { caseEngine } from '../../registry.ts';
import type { CaseState } from '../../state.ts';
import { isInterviewHeld } from '../held.ts';
import { sessionOf } from '../planning/plan.ts';
import { recordOf, rightsOwed } from './record.ts';

// A record that is kept while an interview is held. Everybody named here is invented.
const planned = given(aReport(), aDirection(), aPlan());
const begun = planned.and(aBeginning());
const asked = begun.and(
  theRights,
  noted(aLine('question', 'Has he asked about your work?')),
  noted(aLine('answer', 'Once, at a family dinner.', '10:06:00')),
);
const ended = asked.and(anEnd());
const readBack = ended.and(aReadBack());
const sealed = readBack.and(aSealing(readBack.state));

const recordIn = (state: CaseState) => {
  const session = sessionOf(state.interview, theInterview);
  assert(session, 'the interview of this test is missing');
  return recordOf(session);
};
const keys = (story: Story) => story.duties.map(({ key }) => key);

describe('a live record', () => {
  it('begins with a plan and an offer of a friend, once', () => {
    expect(given(aReport()).when(aBeginning()).refused).toEqual(['interview/not-planned']);
    expect(
      planned.when(aBeginning({ policeFriend: { offered: false, present: false } })).refused,
    ).toEqual(['interview/rights-not-given']);
    expect(
      planned.when(aBeginning({ policeFriend: { offered: true, present: true } })).refused,
    ).toEqual(['interview/friend-not-named']);
    expect(begun.when(aBeginning()).refused).toEqual(['interview/begun']);
    expect(planned.when(noted(aLine('question', 'Early?'))).refused).toEqual([
      'interview/not-begun',
    ]);
  });

  it('numbers its lines in the order in which they were kept', () => {
    expect(recordIn(asked.state).lines.map(({ number, kind }) => [number, kind])).toEqual([
      [1, 'question'],
      [2, 'answer'],
    ]);
    expect(keys(asked)).toContain('interview/finish');
    expect(keys(ended)).toContain('interview/sign');
  });

  it('keeps a line once, however often it arrives', () => {
    const twice = asked.and(noted(aLine('answer', 'Once, at a family dinner.', '10:06:00')));
    expect(recordIn(twice.state).lines).toHaveLength(2);
    const pause = { what: 'break-began', id: anId('p'), at: at('10:30:00'), reason: '' } as const;
    const end = { what: 'break-ended', id: anId('e'), at: at('10:35:00') } as const;
    const rested = asked.and(noted(pause), noted(end)).state;
    const again = caseEngine.fold(rested, [noted(pause)], anAct(90));
    expect(recordIn(again).breaks).toHaveLength(1);
  });

  it('knows who is in the room, and when they came and went', () => {
    const left = {
      what: 'left',
      id: anId('l'),
      at: at('10:20:00'),
      name: 'Olwen Tregaskis',
    } as const;
    const back = {
      what: 'arrived',
      id: anId('b'),
      at: at('10:22:00'),
      name: 'Olwen Tregaskis',
      capacity: 'police-friend',
    } as const;
    const state = asked.and(noted(left), noted(back)).state;
    expect(recordIn(state).room.filter(({ name }) => name === 'Olwen Tregaskis')).toMatchObject([
      { arrivedAt: at('10:00:00'), leftAt: at('10:20:00') },
      { arrivedAt: at('10:22:00') },
    ]);
    expect(asked.when(noted({ ...left, name: 'Somebody Else' })).refused).toEqual([
      'interview/not-present',
    ]);
  });

  it('has breaks that begin, end, and are over before the interview is', () => {
    const pause = { what: 'break-began', id: anId('p'), at: at('10:30:00'), reason: '' } as const;
    const end = { what: 'break-ended', id: anId('e'), at: at('10:35:00') } as const;
    expect(asked.when(noted(end)).refused).toEqual(['interview/no-break']);
    const resting = asked.and(noted(pause));
    expect(resting.when(noted({ ...pause, id: anId('p2') })).refused).toEqual([
      'interview/in-a-break',
    ]);
    expect(resting.when(anEnd()).refused).toEqual(['interview/in-a-break']);
    expect(resting.and(noted(end)).when(anEnd()).refused).toEqual([]);
  });

  it('keeps proposals, what is agreed and what is disputed apart', () => {
    const state = asked.and(
      noted(aLine('proposal', 'Report any contact to the line manager.')),
      noted(aLine('agreed', 'Reporting contact.', '10:12:00', { about: anId('line x') })),
      noted(aLine('disputed', 'That she ever gave him anything.')),
    ).state;
    expect(recordIn(state).lines.map(({ kind }) => kind)).toEqual([
      'question',
      'answer',
      'proposal',
      'agreed',
      'disputed',
    ]);
  });

  it('never ends before it began', () => {
    const { refused, refusals } = asked.when(anEnd({ endTime: '09:59' }));
    expect(refused).toEqual(['interview/ends-before-it-begins']);
    expect(refusals[0]?.fields).toEqual(['endTime']);
    expect(asked.when(anEnd({ endTime: '10:00' })).refused).toEqual([]);
    expect(asked.when(anEnd({ endedOn: day('2027-02-16') })).refused).toEqual([
      'interview/ends-before-it-begins',
    ]);
  });
});

describe('a clock that is set back during an interview', () => {
  // Kept by the vault at 10:07 and then, after the clock was set back, at 09:31.
  const later = noted(aLine('question', 'When was that?', '10:07:00'));
  const afterSettingBack = noted(aLine('answer', 'Around Easter.', '09:31:00'));
  const state = [
    { event: later, at: '2027-02-20T10:07:05.000Z' },
    { event: afterSettingBack, at: '2027-02-20T09:31:05.000Z' },
    { event: noted(aLine('note', 'Going on.', '09:32:00')), at: '2027-02-20T09:32:05.000Z' },
  ].reduce(
    (before, { event, at: utc }, index) =>
      caseEngine.fold(before, [event], anAct(40 + index, { at: { utc, offsetMinutes: 0 } })),
    asked.state,
  );

  it('is flagged where it happened, and the order of the lines is kept', () => {
    const { lines, clockWentBack } = recordIn(state);
    expect(clockWentBack).toBe(1);
    expect(lines.map(({ text, clockWentBack: back }) => [text, back])).toEqual([
      ['Has he asked about your work?', false],
      ['Once, at a family dinner.', false],
      ['When was that?', false],
      ['Around Easter.', true],
      ['Going on.', false],
    ]);
  });

  it('is explained before the interview ends', () => {
    const end = anEnd({ at: { utc: '2027-02-20T10:00:00.000Z', offsetMinutes: 0 } });
    const check = (event: typeof end) => {
      const answer = caseEngine.check([event], contextOf(state));
      return answer.ok ? [] : answer.error.map(({ kind }) => kind);
    };
    expect(check(end)).toEqual(['interview/clock-not-explained']);
    expect(check({ ...end, clockNote: 'The laptop took another time zone.' })).toEqual([]);
  });

  it('is noticed at the end too', () => {
    expect(asked.when(anEnd({ at: at('09:00:00') })).refused).toEqual([
      'interview/clock-not-explained',
    ]);
  });
});

describe('signing', () => {
  it('needs the rights to have been given (W22)', () => {
    const silent = begun.and(noted(aLine('question', 'And?')), anEnd(), aReadBack());
    const { refused, refusals } = silent.when(aSealing(silent.state));
    expect(refused).toEqual(['interview/rights-not-given']);
    expect(refusals[0]?.source).toMatchObject({ ref: 'W22' });
    expect(rightsOwed(recordIn(silent.state))).toEqual([
      'police-friend',
      'purpose',
      'not-misconduct',
    ]);
  });

  it('asks a clarification for the right to a friend only', () => {
    const friendOnly = noted({
      what: 'right',
      id: anId('right'),
      at: at('10:01:00'),
      right: 'police-friend',
    });
    const contact = given(
      aReport(),
      aDirection(),
      aPlan({ interviewType: 'clarification' }),
      aBeginning(),
      friendOnly,
      anEnd(),
      aReadBack(),
    );
    expect(contact.when(aSealing(contact.state)).refused).toEqual([]);
  });

  it('follows the end and the reading back', () => {
    expect(asked.when(aReadBack()).refused).toEqual(['interview/not-ended']);
    expect(asked.when(aSealing(asked.state)).refused).toEqual(['interview/not-ended']);
    expect(ended.when(aSealing(ended.state)).refused).toEqual(['interview/not-read-back']);
    expect(readBack.when(aSealing(readBack.state)).refused).toEqual([]);
    expect(ended.when(aReadBack({ accepted: false })).refused).toEqual(['interview/note-needed']);
  });

  it('follows an end that comes once', () => {
    expect(asked.when(anEnd()).refused).toEqual([]);
    expect(ended.when(anEnd()).refused).toEqual(['interview/ended']);
  });

  it('stands under the text as it was read: what is noted or corrected since is read again', () => {
    const put = aSealing(readBack.state);
    const more = readBack.and(noted(aLine('note', 'She adds that her brother was there.')));
    expect(more.when(put).refused).toEqual(['interview/not-read-back', 'interview/other-text']);
    const again = more.and(aReadBack({ at: at('10:52:00') }));
    expect(again.when(put).refused).toEqual(['interview/other-text']);
    expect(again.when(aSealing(again.state)).refused).toEqual([]);
  });

  it('is of the interviewer, the member and the friend who came, or says why not', () => {
    const [member, friend, interviewer] = signatures;
    assert(member && friend && interviewer, 'three signatures');
    const state = readBack.state;
    expect(readBack.when(aSealing(state, { signatures: [member, friend] })).refused).toEqual([
      'interview/signature-missing',
    ]);
    expect(readBack.when(aSealing(state, { signatures: [member, interviewer] })).refused).toEqual([
      'interview/signature-missing',
    ]);
    const declined = {
      how: 'declined',
      signer: 'member',
      name: 'Ruth Calloway',
      at: at('10:55:00'),
      reason: 'She wants her friend to read it first.',
    } as const;
    expect(
      readBack.when(aSealing(state, { signatures: [declined, friend, interviewer] })).refused,
    ).toEqual([]);
    const notMe = { ...declined, signer: 'interviewer' } as const;
    expect(readBack.when(aSealing(state, { signatures: [member, friend, notMe] })).refused).toEqual(
      ['interview/signature-missing'],
    );
  });

  it('closes the record to everything but corrections', () => {
    expect(recordIn(sealed.state)).toMatchObject({ phase: 'signed', version: 1 });
    expect(sealed.when(noted(aLine('note', 'Later.'))).refused).toEqual(['interview/signed']);
    expect(sealed.when(aSealing(sealed.state)).refused).toEqual(['interview/signed']);
    expect(keys(sealed)).not.toContain('interview/sign');
  });

  it('keeps the old version when text changes afterwards, and makes a new one', () => {
    const line = 'line Once, at a family dinner.';
    expect(sealed.when(aCorrection(line, 'Twice.')).refused).toEqual(['interview/reason-needed']);
    const changed = sealed.and(aCorrection(line, 'Twice, at dinners.', 'She remembered another.'));
    const record = recordIn(changed.state);
    expect(record).toMatchObject({ phase: 'ended', version: 2 });
    expect(record.signed.map(({ version }) => version)).toEqual([1]);
    expect(record.lines[1]).toMatchObject({
      text: 'Twice, at dinners.',
      earlier: [{ text: 'Once, at a family dinner.', reason: 'She remembered another.' }],
    });
    expect(keys(changed)).toContain('interview/sign');
    const read = changed.and(aReadBack({ at: at('11:00:00') }));
    const twice = read.and(aSealing(read.state));
    expect(recordIn(twice.state)).toMatchObject({ phase: 'signed', version: 2 });
    expect(recordIn(twice.state).signed.map(({ version }) => version)).toEqual([1, 2]);
  });

  it('keeps the bytes of text and PDF in the ledger only', () => {
    expect(JSON.stringify(sealed.state)).not.toContain('UERG');
    expect(recordIn(sealed.state).signed[0]).not.toHaveProperty('record');
  });
});

describe('misconduct or a crime that emerges', () => {
  const stopped = asked.and(aStopOf());

  it('closes the record, which is neither added to nor signed', () => {
    expect(recordIn(stopped.state).phase).toBe('stopped');
    for (const told of [noted(aLine('question', 'Why?')), anEnd(), aStopOf()])
      expect(stopped.when(told).refused).toContain('interview/stopped');
    expect(stopped.when(aCorrection('line Once, at a family dinner.', 'Never.')).refused).toEqual([
      'interview/stopped',
    ]);
    expect(stopped.when(aSealing(stopped.state)).refused).toContain('interview/stopped');
    expect(stopped.when(aReadBack()).refused).toContain('interview/stopped');
    expect(sealed.when(aStopOf()).refused).toEqual(['interview/signed']);
  });

  it('leaves the record to be sealed as it stood, once, without a name under it', () => {
    expect(keys(stopped)).toContain('interview/seal');
    const sealing = aSealing(stopped.state, { signatures: [] });
    expect(JSON.parse(sealing.record)).toMatchObject({
      stopped: { at: '10:30:00', on: '2027-02-17', because: 'misconduct' },
    });
    const closed = stopped.and(sealing);
    expect(recordIn(closed.state).phase).toBe('stopped');
    expect(keys(closed)).not.toContain('interview/seal');
    expect(isInterviewHeld(closed.state.interview)).toBe(false);
    expect(closed.when(aSealing(closed.state, { signatures: [] })).refused).toEqual([
      'interview/signed',
    ]);
    // One that was not stopped takes its signatures.
    expect(readBack.when(aSealing(readBack.state, { signatures: [] })).refused).toEqual([
      'interview/signature-missing',
    ]);
  });

  it('is no interview in which mitigation was discussed (W24)', () => {
    expect(isInterviewHeld(stopped.state.interview)).toBe(false);
    const short = given(aReport(), anInterview({ stoppedBecause: 'A check was made.' }));
    expect(isInterviewHeld(short.state.interview)).toBe(false);
  });
});

describe('an interview is held (W24)', () => {
  it('once a formal record is signed, live or short, and not before', () => {
    expect(isInterviewHeld(readBack.state.interview)).toBe(false);
    expect(isInterviewHeld(sealed.state.interview)).toBe(true);
    expect(isInterviewHeld(given(aReport(), anInterview()).state.interview)).toBe(true);
    const contact = given(aReport(), anInterview({ interviewType: 'clarification' }));
    expect(isInterviewHeld(contact.state.interview)).toBe(false);
  });

  it('and stays held while a later version is being signed', () => {
    const changed = sealed.and(
      aCorrection('line Once, at a family dinner.', 'Twice.', 'She remembered.'),
    );
    expect(isInterviewHeld(changed.state.interview)).toBe(true);
  });
});
