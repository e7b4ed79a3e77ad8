import { describe, expect, it } from 'vitest';
import { aPolicy, given } from '../../../../test/builders/case-story.ts';
import {
  aDirection,
  aBeginning,
  anAsking,
  aPlan,
  aPostponement,
  aRefusalToPostpone,
  theInterview,
} from '../../../../test/builders/interview.ts';
import { anAssessment, aTriage } from '../../../../test/builders/decisions.ts';
import { aSignificantProposal } from '../../../../test/builders/outcome.ts';
import { anId, authority } from '../../../../test/builders/people.ts';
import { aReport, aSubject, day } from '../../../../test/builders/report.ts';
import { isInPeriod, lastAlternativeDay } from './availability.ts';
import { planOf, sessionOf } from './plan.ts';

// The way to an interview. Everybody named here is invented.
const reported = given(aReport());
const directed = reported.and(aDirection());
const planned = directed.and(aPlan());
const keys = (story: typeof planned) => story.duties.map(({ key }) => key);

describe('the direction of PSD', () => {
  it('comes before any plan (W21)', () => {
    const { refused, refusals } = reported.when(aPlan());
    expect(refused).toEqual(['interview/not-directed']);
    expect(refusals[0]?.source).toMatchObject({ kind: 'clause', ref: 'W21' });
    expect(directed.when(aPlan()).refused).toEqual([]);
  });

  it('is our rule where the policy does not state it', () => {
    const [refusal] = reported.when(aPlan(), { policy: aPolicy('hampshire') }).refusals;
    expect(refusal?.source.kind).toBe('house');
  });

  it('says whether a local manager may hold it (W21)', () => {
    const manager = {
      isLocalManager: true,
      name: 'Gwilym Astbury',
      rankOrGrade: 'Inspector',
    };
    expect(directed.when(aPlan({ interviewer: manager })).refused).toEqual([
      'interview/local-manager-not-allowed',
    ]);
    const allowing = reported.and(aDirection({ localManagerAllowed: true }));
    expect(allowing.when(aPlan({ interviewer: manager })).refused).toEqual([]);
  });

  it('is not of the future, not given twice, and not before itself', () => {
    expect(reported.when(aDirection({ directedOn: day('2027-02-19') })).refused).toEqual([
      'date/in-the-future',
    ]);
    expect(directed.when(aDirection()).refused).toEqual(['interview/direction-exists']);
    expect(directed.when(aPlan({ on: day('2027-02-12') })).refused).toEqual(['date/out-of-order']);
  });

  it('is owed a plan, the plan an invitation, the invitation an interview', () => {
    expect(keys(directed)).toContain('interview/plan');
    expect(keys(planned)).toEqual(expect.arrayContaining(['interview/invite', 'interview/hold']));
    expect(keys(planned)).not.toContain('interview/plan');
    const invited = planned.and(anAsking());
    expect(keys(invited)).not.toContain('interview/invite');
    const inWriting = planned.and(anAsking({ means: 'letter' }));
    expect(inWriting.duties.find(({ key }) => key === 'letter/interview-invitation')).toMatchObject(
      {
        letter: { kind: 'interview-invitation', about: { kind: 'interview', id: theInterview } },
      },
    );
  });

  it('is the first step where an interview is owed, and takes the place of that duty (W24)', () => {
    const owed = given(aReport(), aTriage(), anAssessment(), aSignificantProposal());
    expect(owed.duties.find(({ key }) => key === 'interview/owed')?.settledBy).toBe(
      'interview.directed/1',
    );
    const onItsWay = owed.and(aDirection());
    expect(keys(onItsWay)).toContain('interview/plan');
    expect(keys(onItsWay)).not.toContain('interview/owed');
  });

  it('never makes the member their own interviewer or director', () => {
    const subject = { ...aSubject(), personId: anId(authority.name) };
    const own = given(aReport({ subject }));
    const me = { personId: anId(authority.name), name: authority.name, rankOrGrade: 'DI' };
    expect(own.when(aDirection({ directedBy: me })).refused).toEqual(['interview/own-interview']);
    expect(
      own.and(aDirection()).when(aPlan({ interviewer: { ...me, isLocalManager: false } })).refused,
    ).toEqual(['interview/own-interview']);
  });
});

describe('the invitation', () => {
  it('tells of the right to a police friend (W22)', () => {
    const { refused, refusals } = planned.when(anAsking({ policeFriendTold: false }));
    expect(refused).toEqual(['interview/friend-not-told']);
    expect(refusals[0]?.source).toMatchObject({ ref: 'W22' });
    expect(planned.when(anAsking()).refused).toEqual([]);
  });

  it('is to an interview that is planned, and comes before its day', () => {
    expect(directed.when(anAsking()).refused).toEqual(['interview/not-planned']);
    expect(planned.when(anAsking({ invitedOn: day('2027-02-16') })).refused).toEqual([
      'date/out-of-order',
    ]);
  });
});

// Regulation 20 of the Police (Conduct) Regulations 2020: the alternative time "is reasonable" and "falls before the end of the period
// of 5 working days beginning with the first working day after the day specified". Counted by hand on a calendar; weekends, bank
// holidays, Christmas Day and Good Friday are not working days.
const table: readonly (readonly [specified: string, last: string, why: string])[] = [
  ['2027-02-15', '2027-02-22', 'Monday: Tue 16, Wed 17, Thu 18, Fri 19, Mon 22'],
  ['2027-02-19', '2027-02-26', 'Friday: Mon 22 to Fri 26'],
  ['2027-02-20', '2027-02-26', 'Saturday: begins on Monday as well'],
  ['2026-12-24', '2027-01-05', 'Christmas, Boxing Day (28th), New Year: 29, 30, 31, 4, 5'],
  ['2026-12-25', '2027-01-05', 'Christmas Day itself: the same five'],
  ['2027-12-24', '2028-01-05', 'substitute days 27, 28: 29, 30, 31, then 3 is a holiday: 4, 5'],
  ['2027-03-24', '2027-04-02', 'Easter: 25, (Good Friday, Monday), 30, 31, 1, 2'],
  ['2027-04-30', '2027-05-10', 'Early May: 4, 5, 6, 7, 10'],
  ['2028-12-20', '2028-12-29', 'the last one the table can tell: 21, 22, 27, 28, 29'],
];

describe('another day', () => {
  const policy = aPolicy();

  it.each(table)('for %s may be proposed until %s (%s)', (specified, last) => {
    expect(lastAlternativeDay(day(specified), policy)).toEqual({ ok: true, value: last });
    expect(isInPeriod(day(last), day(specified), policy)).toBe('in-time');
    const after = day(last.slice(0, 8) + String(Number(last.slice(8)) + 1).padStart(2, '0'));
    expect(isInPeriod(after, day(specified), policy)).toBe('too-late');
  });

  it('is not known where the table of holidays ends first, and never guessed', () => {
    expect(lastAlternativeDay(day('2028-12-21'), policy)).toMatchObject({
      ok: false,
      error: { kind: 'policy/holiday-data-ends', endsOn: '2028-12-31' },
    });
    expect(isInPeriod(day('2029-01-04'), day('2028-12-21'), policy)).toBe('not-known');
    // Five working days are never fewer than five calendar days.
    expect(isInPeriod(day('2028-12-26'), day('2028-12-21'), policy)).toBe('in-time');
  });

  it('that is reasonable and in time postpones the interview to that time', () => {
    const invited = planned.and(anAsking());
    const proposal = { on: day('2027-02-17'), at: '11:00', isReasonable: true };
    const { refused, refusals } = invited.when(aRefusalToPostpone({ proposal }));
    expect(refused).toEqual(['interview/must-be-postponed']);
    expect(refusals[0]?.source).toMatchObject({ kind: 'house' });
    expect(JSON.stringify(refusals[0]?.source)).toContain('regulation 20');
    expect(
      invited.when(aPostponement({ to: { on: day('2027-02-18'), at: '11:00' } })).refused,
    ).toEqual(['interview/not-to-the-time-proposed']);
    const put = invited.and(aPostponement());
    expect(planOf(sessionOf(put.state.interview, theInterview))).toMatchObject({
      on: '2027-02-17',
      at: '11:00',
      firstOn: '2027-02-15',
      timesPostponed: 1,
    });
  });

  it('that comes too late, is not reasonable, or was not named need not', () => {
    const late = { on: day('2027-02-23'), at: '11:00', isReasonable: true };
    const odd = { on: day('2027-02-17'), at: '03:00', isReasonable: false };
    expect(planned.when(aRefusalToPostpone({ proposal: late })).refused).toEqual([]);
    expect(planned.when(aRefusalToPostpone({ proposal: odd })).refused).toEqual([]);
    expect(planned.when(aRefusalToPostpone()).refused).toEqual([]);
    // The unit may still agree to it.
    expect(
      planned.when(aPostponement({ proposal: late, to: { on: late.on, at: late.at } })).refused,
    ).toEqual([]);
  });

  it('is not declined where nobody can say that it comes too late', () => {
    const then = { today: day('2028-12-20') };
    const far = directed.and(aPlan({ on: day('2028-12-21') }));
    const proposal = { on: day('2029-01-04'), at: '11:00', isReasonable: true };
    expect(
      far.when(aRefusalToPostpone({ toldOn: day('2028-12-20'), proposal }), then).refused,
    ).toEqual(['interview/period-not-known']);
  });

  it('is not before the day on which it was asked for, and not after the interview began', () => {
    expect(
      planned.when(
        aPostponement({
          unavailable: 'interviewer',
          to: { on: day('2027-02-13'), at: '11:00' },
        }),
      ).refused,
    ).toEqual(['date/out-of-order']);
    const begun = planned.and(aBeginning());
    expect(begun.when(aPostponement()).refused).toEqual(['interview/begun']);
    expect(begun.when(aPlan()).refused).toEqual(['interview/begun']);
  });
});
