import { describe, expect, it } from 'vitest';
import { givenUnder, type Told } from '../../../test/builders/case-story.ts';
import { anAssessment, aTriage } from '../../../test/builders/decisions.ts';
import {
  aCheck,
  aDecisionNotToRefer,
  anAbuseReferral,
  anAnswerToIt,
  aReferral,
  as,
  sentToIopc,
  supervisor,
} from '../../../test/builders/liaison.ts';
import { anInterview } from '../../../test/builders/outcome.ts';
import { anId, aRecorder, aUnit, authority, investigator } from '../../../test/builders/people.ts';
import { anAssociate, aReport, day, someReport } from '../../../test/builders/report.ts';
import { grossMisconductPending, severityOf } from './referrals.ts';

// Everybody named here is invented.
const unit = aUnit([investigator, authority, supervisor]);
const setting = { unit } as const;
const told = (...acts: readonly Told[]) => givenUnder(setting, ...acts);
const { awareness, association } = someReport();
const who = (state: typeof awareness.state) => aReport({ awareness: { ...awareness, state } });
const keys = (story: { duties: readonly { key: string }[] }) =>
  story.duties.map(({ key }) => key).filter((key) => key.startsWith('misconduct/'));
const checksMade = aReport({
  systemsChecks: { made: 'yes', detail: 'She looked him up on 9 February.' },
});
const intimate = aReport({
  scenarios: [{ code: 'intimate-through-policing', basis: '' }],
  associates: [anAssociate({ relationship: 'intimate-relationship' })],
  association: { ...association, howMet: 'policing-purpose' },
});

describe('a failure to report', () => {
  it('may be referred where the member knew (W41)', () => {
    const story = told(who('knew'));
    const referred = story.when(aReferral());
    expect(referred.refused).toEqual([]);
    expect(referred.state.misconduct.referrals[0]?.trigger).toBe('failure-to-report');
  });

  it('is none where the member did not know (W6)', () => {
    const refused = told(who('unaware')).when(aReferral());
    expect(refused.refused).toEqual(['misconduct/did-not-know']);
    expect(refused.refusals[0]).toMatchObject({ source: { ref: 'W6' }, fields: ['trigger'] });
    expect(
      told(who('unaware')).when(aDecisionNotToRefer({ trigger: 'failure-to-report' })).refused,
    ).toEqual(['misconduct/did-not-know']);
  });

  it('is not guessed where nobody has said what the member knew', () => {
    expect(told(who('not-known')).when(aReferral()).refused).toEqual([
      'misconduct/knowledge-not-established',
    ]);
  });

  it('may be left by an authority with its reason, never by the investigator (W41)', () => {
    const story = told(who('knew'));
    const leave = aDecisionNotToRefer({ trigger: 'failure-to-report' });
    expect(story.when(leave).refused).toEqual([]);
    expect(
      story.when({ ...leave, decidedBy: as(investigator, 'appropriate-authority') }).refused,
    ).toEqual(expect.arrayContaining(['determination/without-the-office']));
    expect(story.when({ ...leave, reason: ' ' }).refused).toEqual(['form/not-understood']);
  });
});

describe('the IOPC question', () => {
  it('is owed once a relationship began through policing, until somebody answers it (W4.13)', () => {
    const story = told(intimate);
    expect(keys(story)).toEqual(['misconduct/iopc-question']);
    expect(keys(story.and(anAbuseReferral(), aCheck(), sentToIopc))).toEqual([]);
    const left = aDecisionNotToRefer({ trigger: 'abuse-of-position' });
    expect(keys(story.and(left))).toEqual([]);
    expect(
      story.when({ ...left, ifSubstantiated: ['serious-corruption'], iopcReferral: 'mandatory' })
        .refused,
    ).toEqual(['misconduct/must-be-referred']);
  });

  it('outlives the closing of the case', () => {
    const closing = {
      type: 'case.closed/1',
      ...{ outcome: 'recorded-in-error', closedOn: day('2027-02-18'), reason: 'Twice.' },
    };
    const closed = told(intimate, closing);
    expect(keys(closed)).toEqual(['misconduct/iopc-question']);
    expect(closed.when(anAbuseReferral()).refused).toEqual([]);
  });

  it('is about the conduct alleged: what would be a mandatory kind is mandatory', () => {
    const story = told(intimate);
    expect(story.when(anAbuseReferral({ iopcReferral: 'voluntary' })).refused).toEqual([
      'misconduct/must-go-to-the-iopc',
    ]);
    expect(story.when(aReferral({ iopcReferral: 'mandatory' })).refused).toEqual([
      'misconduct/no-kind-chosen',
    ]);
    expect(story.when(aReferral({ iopcRationale: '' })).refused).toEqual(['form/not-understood']);
  });

  it('finds abuse of position to be serious corruption', () => {
    expect(
      told(intimate).when(anAbuseReferral({ ifSubstantiated: ['serious-sexual-offence'] })).refused,
    ).toEqual(['misconduct/abuse-is-serious-corruption']);
  });

  it('owes the referral to the IOPC, and keeps the case open until it went', () => {
    const story = told(intimate, anAbuseReferral(), aCheck());
    expect(keys(story)).toEqual(['misconduct/iopc']);
    const closing = {
      type: 'case.closed/1',
      ...{ outcome: 'no-risk', closedOn: day('2027-02-18'), reason: 'Nothing more.' },
    };
    expect(story.when(closing).refused).toContain('case/referral-owed');
    expect(story.and(sentToIopc).when(closing).refused).not.toContain('case/referral-owed');
  });
});

describe('what a report or an interview raises', () => {
  it('is decided once systems checks were made (W10)', () => {
    const story = told(checksMade);
    expect(keys(story)).toEqual(['misconduct/systems-misuse']);
    expect(keys(story.and(aDecisionNotToRefer()))).toEqual([]);
    expect(keys(story.and(aReferral({ trigger: 'systems-misuse' }), aCheck()))).toEqual([]);
  });

  it('is referred where it made an interview stop, and never left', () => {
    const stopped = anInterview({ stoppedBecause: 'She spoke of a payment.' });
    const story = told(aReport(), aTriage(), anAssessment(), stopped);
    expect(keys(story)).toEqual(['misconduct/refer-stopped-interview']);
    const refer = aReferral({
      trigger: 'interview-stopped',
      interviewId: anId('interview'),
    });
    expect(story.when(aDecisionNotToRefer({ trigger: 'interview-stopped' })).refused).toEqual([
      'misconduct/must-be-referred',
    ]);
    expect(story.when(aReferral({ trigger: 'interview-stopped' })).refused).toEqual([
      'misconduct/interview-not-named',
    ]);
    expect(story.when({ ...refer, interviewId: anId('another') }).refused).toEqual([
      'misconduct/interview-not-stopped',
    ]);
    const done = story.and(refer, aCheck());
    expect(keys(done)).toEqual([]);
    expect(done.when({ ...refer, referralId: anId('again') }).refused).toEqual([
      'misconduct/referred-already',
    ]);
  });

  it('names the breach it is about, and a breach is left beside the breach (W34, W43)', () => {
    const story = told(aReport());
    expect(story.when(aReferral({ trigger: 'breach' })).refused).toEqual([
      'misconduct/breach-not-named',
    ]);
    expect(
      story.when(aReferral({ trigger: 'breach', breachId: anId('no breach') })).refused,
    ).toEqual(['misconduct/no-such-breach']);
    expect(story.when(aDecisionNotToRefer({ trigger: 'breach' })).refused).toEqual([
      'misconduct/decide-beside-the-breach',
    ]);
  });
});

describe('who refers', () => {
  it('is somebody in the unit’s record, and never the member', () => {
    const story = told(aReport());
    const member = { ...as(investigator, 'investigator'), name: 'Ruth Calloway' };
    expect(story.when(aReferral({ decidedBy: as(supervisor, 'head-of-psd') })).refused).toEqual([
      'misconduct/decider-not-known',
    ]);
    expect(
      story.when(aReferral({ decidedBy: { ...member, personId: anId('Ruth Calloway') } })).refused,
    ).toEqual(['misconduct/decider-not-known', 'determination/own-case']);
  });

  it('gives at least one standard, on a day that has come', () => {
    const story = told(aReport());
    expect(story.when(aReferral({ standards: [] })).refused).toEqual(['form/not-understood']);
    expect(story.when(aReferral({ referredOn: day('2027-02-19') })).refused).toEqual([
      'date/in-the-future',
    ]);
  });
});

describe('the check', () => {
  const referred = told(aReport(), aReferral());

  it('is owed, and is a second person’s who may', () => {
    expect(keys(referred)).toEqual(['misconduct/check']);
    expect(referred.when(aCheck()).refused).toEqual([]);
    expect(referred.when(aCheck({ checkedBy: as(investigator, 'investigator') })).refused).toEqual([
      'misconduct/not-a-supervisor',
      'misconduct/own-referral',
    ]);
  });

  it('is not that of a supervisor who recorded the referral', () => {
    const own = { ...supervisor, memberId: aRecorder().member };
    const setting2 = { unit: aUnit([{ ...investigator, memberId: undefined }, own]) };
    const story = givenUnder(setting2, aReport(), aReferral());
    expect(story.when(aCheck()).refused).toEqual(['misconduct/own-referral']);
  });

  it('says what is to be put right, and stays owed until it is', () => {
    const wrong = aCheck({ result: 'to-be-put-right' });
    expect(referred.when(wrong).refused).toEqual(['misconduct/nothing-said']);
    const story = referred.and({ ...wrong, note: 'The IOPC question was not thought through.' });
    expect(keys(story)).toEqual(['misconduct/check']);
    expect(keys(story.and(aCheck({ checkId: anId('second') })))).toEqual([]);
  });

  it('is of a referral there is, and not before it', () => {
    expect(referred.when(aCheck({ referralId: anId('none') })).refused).toContain(
      'misconduct/no-such-referral',
    );
    expect(referred.when(aCheck({ checkedOn: day('2027-02-17') })).refused).toEqual([
      'date/out-of-order',
    ]);
  });
});

describe('the answer', () => {
  it('changes the severity that counts, and ends it when they are done', () => {
    const story = told(aReport(), aReferral(), anAnswerToIt());
    const [referral] = story.state.misconduct.referrals;
    expect(referral && severityOf(story.state, referral)).toBe('gross-misconduct');
    expect(grossMisconductPending(story.state)).toHaveLength(1);
    const done = story.and(
      anAnswerToIt({ feedbackId: anId('last'), severityAssessment: 'not-assessed', isFinal: true }),
    );
    expect(grossMisconductPending(done.state)).toEqual([]);
  });
});
