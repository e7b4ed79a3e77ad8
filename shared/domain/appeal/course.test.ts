import { describe, expect, it } from 'vitest';
import {
  acting,
  aLateAnswer,
  aLateAppeal,
  aMeeting,
  anAppeal,
  anAppealDecision,
  aNoticeAfterAppeal,
  aPlannedMeeting,
  aTelling,
  aWithdrawal,
  chiefsDeputy,
  inMay,
  leicestershireHears,
  noticeAfterAppeal,
  underConditions,
} from '../../../test/builders/appeals.ts';
import { aPolicy, contextOf, givenUnder, type Story } from '../../../test/builders/case-story.ts';
import { leicestershireFills } from '../../../test/builders/filled-in.ts';
import {
  aDetermination,
  aLetter,
  anInterview,
  aReceipt,
  aService,
} from '../../../test/builders/outcome.ts';
import { anAssessment, aTriage } from '../../../test/builders/decisions.ts';
import { anAct, anId } from '../../../test/builders/people.ts';
import { aReport, day } from '../../../test/builders/report.ts';
import { conditionsOf, standingOn } from '../condition/conditions.ts';
import { caseEngine } from '../registry.ts';
import { clockOf } from '../service/appeal-clock.ts';
import { stageOf } from '../stage.ts';
import type { CaseState } from '../state.ts';
import { appealPeriodOn, appealPeriods } from './periods.ts';

// Everybody named here is invented.
const wm = aPolicy();
const imposed = underConditions();
const lodged = imposed.and(anAppeal());
const heard = lodged.and(aPlannedMeeting(), aMeeting());
const varied = heard.and(anAppealDecision('varied'));
const told = varied.and(aTelling());
const noticed = told.and(
  aNoticeAfterAppeal(told.state),
  aService({ letterId: noticeAfterAppeal, servedOn: day('2027-03-30') }),
);
const receivedAnew = noticed.and(
  aReceipt({ letterId: noticeAfterAppeal, receivedOn: day('2027-03-31') }),
);

const dutiesOn = (state: CaseState, today: string, policy = wm) =>
  caseEngine.duties(state, contextOf(state, { ...inMay, policy, today: day(today) }));
const owed = (story: Story, today: string) =>
  dutiesOn(story.state, today).filter(({ key }) => /appeal|service/.test(key));

describe('what is owed', () => {
  it('is an acknowledgement, a rule of ours, and the meeting by the 28th day after receipt (W38)', () => {
    expect(owed(lodged, '2027-03-05')).toMatchObject([
      {
        says: 'Acknowledge the appeal',
        source: { kind: 'house' },
        letter: { kind: 'appeal-acknowledgement', about: { id: anId('appeal') } },
      },
      {
        says: 'Arrange the strategy meeting',
        dueOn: '2027-04-02',
        settledBy: 'appeal.meeting-planned/1',
        source: { kind: 'clause', ref: 'W38' },
      },
    ]);
  });

  it('is to hold what was arranged, still by the last day (W38)', () => {
    const planned = lodged.and(aPlannedMeeting());
    expect(owed(planned, '2027-03-06')).toContainEqual(
      expect.objectContaining({
        says: 'Hold the strategy meeting',
        detail: 'arranged for 22 March 2027',
        dueOn: '2027-04-02',
        waitingFor: 'head-of-psd',
        settledBy: 'appeal.meeting-held/1',
      }),
    );
  });

  it('is the decision, and telling by the 14th day after the meeting as held (W40)', () => {
    expect(owed(heard, '2027-03-23')).toContainEqual(
      expect.objectContaining({ says: 'Decide the appeal', dueOn: '2027-04-05' }),
    );
    const later = lodged.and(aMeeting({ heldOn: day('2027-03-29') }));
    expect(owed(later, '2027-03-30')).toContainEqual(
      expect.objectContaining({ says: 'Decide the appeal', dueOn: '2027-04-12' }),
    );
    const [letter, telling] = owed(varied, '2027-03-25');
    expect(letter).toMatchObject({ letter: { kind: 'appeal-outcome' }, dueOn: '2027-04-05' });
    expect(telling).toMatchObject({
      settledBy: 'appeal.told/1',
      dueOn: '2027-04-05',
      source: { kind: 'clause', ref: 'W40' },
    });
  });

  it('is an answer to a late appeal before anything else', () => {
    const late = imposed.and(aLateAppeal());
    expect(owed(late, '2027-03-06').map(({ settledBy }) => settledBy)).toEqual([
      'letter.issued/1',
      'appeal.late-decided/1',
    ]);
    const turnedAway = late.and(aLateAnswer('refused'));
    expect(owed(turnedAway, '2027-03-09').map(({ says }) => says)).toEqual([
      'Tell the member that the late appeal is not heard',
    ]);
  });

  it('is a notice of what was varied, its service, its receipt, and then the new time to appeal (W48)', () => {
    expect(owed(told, '2027-03-27')).toContainEqual(
      expect.objectContaining({ says: 'Issue the outcome of the appeal', dueOn: '2027-04-05' }),
    );
    expect(dutiesOn(told.state, '2027-03-27')).toContainEqual(
      expect.objectContaining({
        says: 'Issue the notice of what was varied on appeal',
        letter: { kind: 'notice-of-conditions', about: { kind: 'appeal', id: anId('appeal') } },
      }),
    );
    expect(owed(noticed, '2027-03-30')).toContainEqual(
      expect.objectContaining({ says: 'Record the day of receipt (notice after the appeal)' }),
    );
    expect(owed(receivedAnew, '2027-04-01')).toContainEqual(
      expect.objectContaining({
        says: 'Appeal window open (notice after the appeal)',
        dueOn: '2027-04-14',
        source: expect.objectContaining({ kind: 'interpretation', of: 'W48' }) as unknown,
      }),
    );
  });

  it('is nothing more once the appeal is withdrawn, but the time to appeal while it runs', () => {
    const withdrawn = imposed.and(
      anAppeal({ submittedOn: day('2027-02-20'), receivedOn: day('2027-02-22') }),
      aWithdrawal({ withdrawnOn: day('2027-02-24') }),
    );
    expect(owed(withdrawn, '2027-02-25').map(({ key }) => key)).toEqual(['appeal/window']);
    expect(owed(withdrawn, '2027-03-05')).toEqual([]);
  });

  it('is to fill in how an appeal is heard where Leicestershire is silent (PD9)', () => {
    const policy = aPolicy('leicestershire', leicestershireFills);
    const duties = dutiesOn(lodged.state, '2027-03-06', policy);
    expect(duties).toContainEqual(
      expect.objectContaining({
        says: 'Fill in how an appeal is heard',
        settledBy: 'policy-value.filled/1',
        source: expect.objectContaining({ kind: 'not-stated' }) as unknown,
      }),
    );
    expect(lodged.when(aMeeting(), { policy }).refused).toContain('policy/not-stated');
    const chair = acting(chiefsDeputy, 'deputy-chief-constable');
    const filled = aPolicy('leicestershire', leicestershireHears);
    expect(lodged.when(aMeeting({ chair }), { policy: filled }).refused).toEqual([]);
    expect(lodged.when(aMeeting(), { policy: filled }).refused).toEqual([
      'appeal/without-the-office',
    ]);
    expect(dutiesOn(lodged.state, '2027-03-06', filled)).toContainEqual(
      expect.objectContaining({ says: 'Arrange the appeal meeting', dueOn: '2027-04-05' }),
    );
  });
});

describe('where the case stands', () => {
  const stage = (story: Story, today: string) => stageOf(story.state, wm, day(today));

  it('follows the appeal from lodging to telling, and on to the new time to appeal', () => {
    expect(stage(imposed, '2027-03-01')).toBe('appeal-window');
    expect(stage(lodged, '2027-03-05')).toBe('appeal-lodged');
    expect(stage(heard, '2027-03-23')).toBe('appeal-heard');
    expect(stage(varied, '2027-03-24')).toBe('appeal-decided');
    expect(stage(told, '2027-03-27')).toBe('conditions-in-force');
    expect(stage(receivedAnew, '2027-04-14')).toBe('appeal-window');
    expect(stage(receivedAnew, '2027-04-15')).toBe('conditions-in-force');
  });

  it('is at its end where the appeal against the determination was upheld (W39)', () => {
    const upheld = heard.and(anAppealDecision('upheld'), aTelling());
    expect(stage(upheld, '2027-03-27')).toBe('appeal-upheld');
    expect(
      conditionsOf(upheld.state).map((each) => standingOn(each, upheld.state, day('2027-03-27'))),
    ).toEqual(['ended', 'ended']);
    expect(owed(upheld, '2027-03-27').map(({ key }) => key)).not.toContain('appeal/window');
  });
});

describe('the conditions', () => {
  it('stand while an appeal is under way (W33)', () => {
    expect(
      conditionsOf(lodged.state).map((each) => standingOn(each, lodged.state, day('2027-03-06'))),
    ).toEqual(['in-force', 'in-force']);
  });

  it('are served also where the member appealed before the notice reached them (W32)', () => {
    const unserved = givenUnder(
      inMay,
      aReport(),
      aTriage(),
      anAssessment(),
      anInterview(),
      aDetermination(),
    );
    const appealed = unserved.and(
      aLetter('notice-of-conditions', unserved.state),
      anAppeal({ submittedOn: day('2027-02-19'), receivedOn: day('2027-02-19') }),
    );
    expect(owed(appealed, '2027-02-20').map(({ settledBy }) => settledBy)).toContain(
      'notice.served/1',
    );
    expect(appealed.when(aService({ servedOn: day('2027-02-22') })).refused).toEqual([]);
  });

  it('read as before until the notice of what was varied is served', () => {
    const texts = (story: Story) => conditionsOf(story.state).map(({ text }) => text);
    expect(texts(told)[0]).toBe('Have no contact with Dean Marlowe by any means.');
    expect(texts(noticed)[0]).toBe('Have no contact with Dean Marlowe outside the gym.');
  });
});

describe('closing the case', () => {
  const closing = (outcome: string) => ({
    type: 'case.closed/1',
    ...{ outcome, closedOn: day('2027-05-20'), reason: 'Nothing more to do.' },
  });

  it('is refused while an appeal waits to be heard or told, unless the member has left (W38)', () => {
    expect(lodged.when(closing('conditions-ended')).refused).toContain('case/appeal-under-way');
    expect(varied.when(closing('conditions-ended')).refused).toContain('case/appeal-under-way');
    expect(told.when(closing('conditions-ended')).refused).not.toContain('case/appeal-under-way');
    expect(lodged.when(closing('recorded-in-error')).refused).not.toContain(
      'case/appeal-under-way',
    );
  });
});

describe('the appeal period (W34)', () => {
  it('tells the time to appeal from an appeal under way', () => {
    expect(appealPeriods(imposed.state, wm)).toMatchObject([
      { kind: 'window', from: '2027-02-18', until: '2027-03-04' },
    ]);
    expect(appealPeriodOn(imposed.state, wm, day('2027-03-04'))?.kind).toBe('window');
    expect(appealPeriodOn(imposed.state, wm, day('2027-03-05'))).toBeUndefined();
  });

  it('lasts from the day an appeal was submitted until the member is told how it ended', () => {
    expect(appealPeriodOn(lodged.state, wm, day('2027-03-03'))?.kind).toBe('pending');
    expect(appealPeriodOn(lodged.state, wm, day('2029-01-01'))?.kind).toBe('pending');
    expect(appealPeriodOn(varied.state, wm, day('2027-03-26'))?.kind).toBe('pending');
    expect(appealPeriodOn(told.state, wm, day('2027-03-26'))?.kind).toBe('pending');
    expect(appealPeriodOn(told.state, wm, day('2027-03-27'))).toBeUndefined();
  });

  it('ends with a withdrawal, and opens again with a notice of what was varied', () => {
    const withdrawn = lodged.and(aWithdrawal());
    expect(appealPeriodOn(withdrawn.state, wm, day('2027-03-11'))).toBeUndefined();
    expect(appealPeriodOn(receivedAnew.state, wm, day('2027-04-14'))).toMatchObject({
      kind: 'window',
      against: { kind: 'appeal', appealId: anId('appeal') },
    });
  });
});

describe('what two people record apart', () => {
  const apart = (state: CaseState, ...events: Parameters<typeof caseEngine.fold>[1]) =>
    events.reduce(
      (before, event, index) =>
        caseEngine.fold(before, [event], anAct(50 + index, {}, `desk ${String(index)}`)),
      state,
    );

  it('both stays: of two ends the one that leaves more in force counts', () => {
    const state = apart(heard.state, anAppealDecision('upheld'), anAppealDecision('confirmed'));
    const [appeal] = state.appeal.appeals;
    expect(appeal?.decided?.outcome).toBe('confirmed');
    expect(appeal?.decisions).toHaveLength(2);
  });

  it('both stays: of two answers to a late appeal the one that hears it counts, and the earlier of two meetings', () => {
    const late = apart(
      imposed.and(aLateAppeal()).state,
      aLateAnswer('refused'),
      aLateAnswer('accepted'),
      aMeeting({ heldOn: day('2027-03-24') }),
      aMeeting({ heldOn: day('2027-03-22') }),
    );
    expect(late.appeal.appeals[0]?.late?.answer).toBe('accepted');
    expect(late.appeal.appeals[0]?.meeting?.heldOn).toBe('2027-03-22');
  });
});

describe('the time to appeal again', () => {
  it('waits for its own notice, service and receipt (W35, W48)', () => {
    const against = { kind: 'appeal', appealId: anId('appeal') } as const;
    expect(clockOf(told.state, wm, against)).toEqual({ kind: 'not-started', awaits: 'notice' });
    expect(clockOf(noticed.state, wm, against)).toEqual({ kind: 'not-started', awaits: 'receipt' });
    expect(clockOf(receivedAnew.state, wm, against)).toMatchObject({ lastDay: '2027-04-14' });
  });
});
