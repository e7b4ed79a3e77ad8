import { describe, expect, it } from 'vitest';
import {
  acting,
  aMeeting,
  anAdjournment,
  anAppeal,
  anAppealDecision,
  aPlannedMeeting,
  inMay,
  leicestershireHears,
  underConditions,
} from '../../../test/builders/appeals.ts';
import { aPolicy } from '../../../test/builders/case-story.ts';
import { headOfPsd } from '../../../test/builders/outcome.ts';
import { anId } from '../../../test/builders/people.ts';
import { day } from '../../../test/builders/report.ts';
import { clauses } from '../policy/clauses.ts';
import type { CaseState } from '../state.ts';
import { meetingDue, tellingDue } from './clocks.ts';
import { adjourned, appealOf, resumesOn } from './standing.ts';

// A meeting of several days. No policy speaks of one: that the 28 days run to its first sitting and the 14 days from its last is our
// reading, and says so. Received on Friday 5 March 2027: the last day for the first sitting is Friday 2 April. Nobody here is real.

const appealed = underConditions().and(anAppeal());
const adjournedOnce = appealed.and(anAdjournment());
const policy = aPolicy();
const theAppeal = (state: CaseState) => {
  const found = appealOf(state, anId('appeal'));
  if (!found) throw new Error('the appeal of the test is missing');
  return found;
};

describe('an appeal meeting that is adjourned', () => {
  it('is not held yet: the decision waits, and the day it goes on is owed (W38)', () => {
    expect(adjournedOnce.when(anAppealDecision('confirmed'), inMay).refused).toContain(
      'appeal/not-heard',
    );
    const duty = adjournedOnce.duties.find(({ key }) => key.startsWith('appeal/meeting/'));
    expect(duty).toMatchObject({
      dueOn: '2027-03-22',
      settledBy: 'appeal.meeting-held/1',
      source: { kind: 'interpretation', of: 'W38' },
    });
    expect(duty?.detail).toContain('The police friend was called to an incident.');
  });

  it('is heard once it was held to its end, and its first minutes stay', () => {
    const { state } = adjournedOnce.and(aMeeting());
    expect(adjourned(theAppeal(state))).toBeUndefined();
    expect(theAppeal(state).sittings[0]?.minutes).toContain('still to be brought');
    expect(theAppeal(state).meeting?.heldOn).toBe('2027-03-22');
  });

  it('goes on on a day arranged anew, where one was', () => {
    expect(resumesOn(theAppeal(adjournedOnce.state))).toBe('2027-03-22');
    const again = adjournedOnce.and(aPlannedMeeting({ plannedFor: day('2027-03-29') }));
    expect(resumesOn(theAppeal(again.state))).toBe('2027-03-29');
    // What was arranged before it sat says nothing of the day it goes on.
    const before = appealed.and(
      aPlannedMeeting({ plannedFor: day('2027-03-26') }),
      anAdjournment(),
    );
    expect(resumesOn(theAppeal(before.state))).toBe('2027-03-22');
  });

  it('may be adjourned again, each day after the one before', () => {
    const twice = adjournedOnce.and(
      anAdjournment({ satOn: day('2027-03-22'), resumesOn: day('2027-03-30') }),
    );
    expect(theAppeal(twice.state).sittings).toHaveLength(2);
    for (const satOn of ['2027-03-19', '2027-03-18'] as const)
      expect(adjournedOnce.when(anAdjournment({ satOn: day(satOn) }), inMay).refused).toContain(
        'appeal/before-the-last-sitting',
      );
    expect(adjournedOnce.when(aMeeting({ heldOn: day('2027-03-19') }), inMay).refused).toEqual([
      'appeal/before-the-last-sitting',
    ]);
    expect(
      adjournedOnce.when(aPlannedMeeting({ plannedFor: day('2027-03-19') }), inMay).refused,
    ).toContain('appeal/before-the-last-sitting');
  });

  it('goes on after the day it sat', () => {
    for (const resumes of ['2027-03-19', '2027-03-18'] as const)
      expect(appealed.when(anAdjournment({ resumesOn: day(resumes) }), inMay).refused).toEqual([
        'appeal/goes-on-before',
      ]);
  });

  it('is made up and chaired like any other, and never adjourned once it was held', () => {
    expect(appealed.when(anAdjournment({ attendees: [] }), inMay).refused).toEqual([
      'appeal/no-head-of-department',
      'appeal/no-psd-representative',
    ]);
    expect(
      appealed.when(
        anAdjournment({ chair: { ...acting(headOfPsd, 'head-of-psd'), office: 'supervisor' } }),
        inMay,
      ).refused,
    ).toContain('appeal/without-the-office');
    const heard = appealed.and(aMeeting());
    expect(
      heard.when(anAdjournment({ satOn: day('2027-03-23'), resumesOn: day('2027-03-24') }), inMay)
        .refused,
    ).toEqual(['appeal/heard']);
  });

  it('asks for its reason and its minutes', () => {
    for (const lacking of ['reason', 'minutes'] as const)
      expect(appealed.when({ ...anAdjournment(), [lacking]: '' }, inMay).refused).not.toEqual([]);
  });
});

describe('the clocks of a meeting of several days', () => {
  it('rest on sentences that know one meeting only', () => {
    expect(clauses.W38).toMatch(/28 days/);
    expect(clauses.W40).toMatch(/14 days/);
  });

  // Worked by hand: 5 March + 28 = 2 April.
  it('run to the first sitting: what goes on after the last day is in time (our reading of W38)', () => {
    const inTime = appealed.and(
      anAdjournment({ satOn: day('2027-04-02'), resumesOn: day('2027-04-12') }),
    );
    expect(inTime.when(aMeeting({ heldOn: day('2027-04-12') }), inMay).refused).toEqual([]);
    expect(
      appealed.when(
        anAdjournment({ satOn: day('2027-04-03'), resumesOn: day('2027-04-12') }),
        inMay,
      ).refused,
    ).toEqual(['appeal/meeting-late']);
    expect(meetingDue(theAppeal(inTime.state), policy)).toMatchObject({
      lastDay: '2027-04-02',
      source: { kind: 'interpretation', of: 'W38' },
    });
  });

  // Worked by hand: 12 April + 14 = 26 April; 22 March + 14 = 5 April; 31 March + 14 = 14 April.
  it.each([
    ['2027-03-22', '2027-04-05'],
    ['2027-03-31', '2027-04-14'],
    ['2027-04-12', '2027-04-26'],
  ])(
    'follow the meeting as held, on its last day: held on %s, told by %s (our reading of W40)',
    (heldOn, lastDay) => {
      const { state } = adjournedOnce.and(aMeeting({ heldOn: day(heldOn) }));
      expect(tellingDue(theAppeal(state), policy)).toMatchObject({
        lastDay,
        source: { kind: 'interpretation', of: 'W40' },
      });
    },
  );

  it('rest on the policy’s own sentence where nothing was adjourned', () => {
    const { state } = appealed.and(aMeeting());
    expect(tellingDue(theAppeal(state), policy)?.source.kind).toBe('clause');
  });

  it('are none where the policy gives none: a rule of ours, not a reading (Leicestershire)', () => {
    const filled = aPolicy('leicestershire', leicestershireHears);
    const found = tellingDue(theAppeal(adjournedOnce.and(aMeeting()).state), filled);
    expect(found?.source.kind ?? 'house').toBe('house');
  });
});
