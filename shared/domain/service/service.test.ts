import { describe, expect, it } from 'vitest';
import { aPolicy, given } from '../../../test/builders/case-story.ts';
import { anAssessment, aTriage } from '../../../test/builders/decisions.ts';
import {
  daysToAppeal,
  hampshireWithoutAppeal,
  leicestershireFills,
} from '../../../test/builders/filled-in.ts';
import {
  aDetermination,
  aLetter,
  anApproval,
  anAnswer,
  anInterview,
  aProposal,
  aReceipt,
  aService,
  firstNotice,
} from '../../../test/builders/outcome.ts';
import { anId } from '../../../test/builders/people.ts';
import { aReport, day } from '../../../test/builders/report.ts';
import { conditionsOf, standingOn } from '../condition/conditions.ts';
import { stageOf } from '../stage.ts';
import { appealClock, isWindowClosed } from './appeal-clock.ts';

// Everybody named here is invented.
const decided = given(aReport(), aTriage(), anAssessment(), anInterview(), aDetermination());
const issued = decided.and(aLetter('notice-of-conditions', decided.state));
const served = issued.and(aService());
const received = served.and(aReceipt());
const later = { today: day('2027-02-25') };
const receiptAct = received.acts.at(-1)?.id ?? '';
const keysOf = (story: { duties: readonly { key: string }[] }): readonly string[] =>
  story.duties.map(({ key }) => key);
const wm = aPolicy();

describe('issuing a notice', () => {
  it('is refused before a determination that imposes something', () => {
    const early = given(aReport(), aTriage(), anAssessment(), anInterview());
    const notice = aLetter('notice-of-conditions', decided.state);
    expect(early.when(notice).refused).toContain('letter/too-early');
    const agreed = given(
      aReport(),
      aTriage(),
      anAssessment(),
      aProposal(),
      anAnswer('agreed'),
      anApproval(),
    );
    expect(agreed.when(notice).refused).toContain('letter/too-early');
  });

  it('is refused when it leaves a condition out, or tells of another decision', () => {
    const notice = aLetter('notice-of-conditions', decided.state);
    const model = {
      ...notice.model,
      blocks: notice.model.blocks.filter(({ block }) => block !== 'conditions'),
    };
    expect(decided.when({ ...notice, model }).refused).toEqual(['letter/condition-left-out']);
    expect(decided.when({ ...notice, determinationId: anId('other') }).refused).toEqual([
      'letter/other-determination',
    ]);
  });

  it('is refused while the policy leaves open what it has to say', () => {
    const notice = aLetter('notice-of-conditions', decided.state);
    expect(
      decided.when(notice, { policy: aPolicy('leicestershire', leicestershireFills) }).refused,
    ).toEqual(['policy/not-stated']);
  });

  it('is refused when the PDF is not of the size that is named', () => {
    const notice = aLetter('notice-of-conditions', decided.state, {
      pdf: { sha256: 'a'.repeat(64), sizeBytes: 4 },
    });
    expect(decided.when(notice).refused).toEqual(['letter/other-size']);
  });

  it('happens again as a new version that points back; the first can no longer be served', () => {
    const plain = aLetter('notice-of-conditions', decided.state, { letterId: anId('again') });
    expect(issued.when(plain).refused).toEqual(['letter/issued-already']);
    const second = aLetter('notice-of-conditions', issued.state);
    expect(second).toMatchObject({ version: 2, replaces: { letterId: firstNotice } });
    const again = issued.and(second);
    expect(again.when(aService()).refused).toEqual(['service/not-current']);
    expect(again.when(aService({ letterId: second.letterId })).refused).toEqual([]);
  });
});

describe('service', () => {
  it('is refused for a letter that was never issued, before its day, or in the future', () => {
    expect(decided.when(aService()).refused).toEqual(['service/not-issued']);
    expect(issued.when(aService({ servedOn: day('2027-02-17') })).refused).toEqual([
      'service/before-issue',
    ]);
    expect(issued.when(aService({ servedOn: day('2027-02-19') })).refused).toEqual([
      'date/in-the-future',
    ]);
  });

  it('needs a witness when the member would not sign', () => {
    const unsigned = aService({ refusedToSign: true });
    expect(issued.when(unsigned).refused).toEqual(['service/witness-missing']);
    expect(
      issued.when({ ...unsigned, witness: { name: 'Anselm Dacre', rankOrGrade: 'Sergeant' } })
        .refused,
    ).toEqual([]);
    expect(issued.when({ ...unsigned, method: 'recorded-delivery' }).refused).toEqual([
      'service/nothing-to-sign',
    ]);
  });

  it('is tried again when it did not reach the member', () => {
    const undelivered = issued.and({
      type: 'notice.undelivered/1',
      ...{
        letterId: firstNotice,
        method: 'recorded-delivery',
        attemptedOn: day('2027-02-18'),
        attemptedBy: 'Post room',
        reason: 'Returned unopened.',
      },
    });
    expect(undelivered.duties.map(({ says }) => says)).toContain('Serve the notice again');
  });

  it('does not start the clock; receipt does', () => {
    expect(appealClock(served.state, wm)).toEqual({ kind: 'not-started', awaits: 'receipt' });
    expect(keysOf(served)).toContain('service/receipt-awaited');
    expect(appealClock(received.state, wm)).toMatchObject({
      kind: 'running',
      receivedOn: '2027-02-18',
      lastDay: '2027-03-04',
    });
  });
});

describe('receipt', () => {
  it('is refused before issue, in the future, before service, and without evidence', () => {
    expect(decided.when(aReceipt()).refused).toContain('receipt/before-issue');
    expect(served.when(aReceipt({ receivedOn: day('2027-02-19') })).refused).toEqual([
      'date/in-the-future',
    ]);
    expect(served.when(aReceipt({ receivedOn: day('2027-02-17') })).refused).toContain(
      'service/before-issue',
    );
    const served2 = issued.when(aService({ servedOn: day('2027-02-20') }), later);
    expect(served2.refused).toEqual([]);
    expect(served.when(aReceipt({ evidence: { kind: 'other', text: '' } })).refused).toEqual([
      'receipt/no-evidence',
    ]);
  });

  it('is corrected by a new act; the wrong day stays on the timeline and counts no more', () => {
    expect(received.when(aReceipt()).refused).toEqual(['receipt/recorded']);
    const correction = {
      type: 'receipt.corrected/1',
      ...{
        letterId: firstNotice,
        over: [receiptAct],
        receivedOn: day('2027-02-20'),
        evidence: { kind: 'delivery-record', text: 'Track 1.' },
        reason: 'The slip says the 20th.',
      },
    };
    const { refused, state } = received.when(correction, later);
    expect(refused).toEqual([]);
    expect(appealClock(state, wm)).toMatchObject({
      lastDay: '2027-03-06',
      fallsOn: 'weekend',
      contested: false,
    });
    expect(received.when({ ...correction, over: [] }, later).refused).toContain(
      'receipt/not-found',
    );
  });
});

describe('the time to appeal', () => {
  it('shows the last day as a duty, with the sentence of the policy and how it was counted', () => {
    const duty = received.duties.find(({ key }) => key === 'appeal/window');
    expect(duty).toMatchObject({
      dueOn: '2027-03-04',
      waitingFor: 'member',
      settledBy: 'appeal.lodged/1',
      source: { kind: 'clause', ref: 'W35' },
    });
    const clock = appealClock(received.state, wm);
    expect(clock.kind === 'running' && clock.counted).toContain(
      'Thursday 18 February 2027 does not count',
    );
  });

  it('is open on its last day and closed the day after', () => {
    const clock = appealClock(received.state, wm);
    expect(isWindowClosed(clock, day('2027-03-04'))).toBe(false);
    expect(isWindowClosed(clock, day('2027-03-05'))).toBe(true);
    expect(stageOf(received.state, wm, day('2027-03-04'))).toBe('appeal-window');
    expect(stageOf(received.state, wm, day('2027-03-05'))).toBe('conditions-in-force');
  });

  it('is not stated at Leicestershire until the unit fills it in', () => {
    const policy = aPolicy('leicestershire', leicestershireFills);
    expect(appealClock(received.state, policy)).toMatchObject({ kind: 'not-stated' });
    const filled = aPolicy('leicestershire', { ...leicestershireFills, ...daysToAppeal(21) });
    expect(appealClock(received.state, filled)).toMatchObject({
      lastDay: '2027-03-11',
      source: { kind: 'filled-in' },
    });
  });

  it('does not run where the unit decided that there is no appeal', () => {
    expect(appealClock(received.state, aPolicy('hampshire', hampshireWithoutAppeal))).toMatchObject(
      { kind: 'no-appeal' },
    );
  });

  it('does not run for agreed mitigation', () => {
    const agreed = given(
      aReport(),
      aTriage(),
      anAssessment(),
      aProposal(),
      anAnswer('agreed'),
      anApproval(),
    );
    expect(appealClock(agreed.state, wm)).toEqual({ kind: 'not-applicable' });
  });
});

describe('the conditions', () => {
  const standings = (state: typeof served.state, today = day('2027-02-18')) =>
    conditionsOf(state).map((condition) => standingOn(condition, state, today));

  it('bind once served, and stand while an appeal may be made', () => {
    expect(standings(issued.state)).toEqual(['not-yet-served']);
    expect(standings(served.state)).toEqual(['in-force']);
    expect(standings(received.state, day('2027-02-20'))).toEqual(['in-force']);
  });

  it('stand while a notice is issued again', () => {
    const again = received.and(aLetter('notice-of-conditions', received.state));
    expect(standings(again.state)).toEqual(['in-force']);
  });

  it('are due for review on the day the authority named', () => {
    expect(received.duties.find(({ key }) => key === 'condition/review')).toMatchObject({
      dueOn: '2028-02-17',
    });
  });
});
