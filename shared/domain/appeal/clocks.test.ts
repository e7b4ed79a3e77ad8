import { describe, expect, it } from 'vitest';
import {
  aLateAppeal,
  anAppeal,
  leicestershireHears,
  underConditions,
} from '../../../test/builders/appeals.ts';
import { aPolicy } from '../../../test/builders/case-story.ts';
import { leicestershireFills } from '../../../test/builders/filled-in.ts';
import { day } from '../../../test/builders/report.ts';
import { formatLong } from '../../kit/civil-date.ts';
import { clauses } from '../policy/clauses.ts';
import { policySource } from '../policy/resolve.ts';
import { appealClockFrom } from '../service/appeal-clock.ts';
import { meetingDue, tellingDue, timelinessOf } from './clocks.ts';

// Each table stands under the sentence it was worked from, in one profile. The day of the event is left out and the last day taken in.
// Worked with another calendar (Python's) and read over by hand, never with this code. Nobody here is real.

const westMidlands = aPolicy();
const filled = aPolicy('leicestershire', leicestershireHears);
const silent = aPolicy('leicestershire', leicestershireFills);
const hampshire = aPolicy('hampshire');
const received = (receivedOn: string) => ({ receivedOn: day(receivedOn) });
const held = (heldOn: string) => ({
  receivedOn: day('2026-10-01'),
  meeting: { heldOn: day(heldOn) },
});
const inWords = (lastDay: Parameters<typeof formatLong>[0] | undefined) =>
  lastDay && formatLong(lastDay);

describe('West Midlands: “within 14 days from receipt of the determination” (W35)', () => {
  it('stands in the policy word for word', () => {
    expect(clauses.W35).toContain('within 14 days from receipt of the determination');
  });

  it.each([
    ['2027-02-18', 'Thursday 4 March 2027', 'over the end of a common February'],
    ['2027-02-14', 'Sunday 28 February 2027', 'to the last day of a common February'],
    ['2028-02-15', 'Tuesday 29 February 2028', 'to a leap day'],
    ['2028-02-29', 'Tuesday 14 March 2028', 'from a leap day'],
    ['2027-01-31', 'Sunday 14 February 2027', 'from the last day of January'],
    ['2027-03-20', 'Saturday 3 April 2027', 'over the day clocks go forward'],
    ['2027-10-25', 'Monday 8 November 2027', 'over the day clocks go back'],
    ['2026-12-11', 'Friday 25 December 2026', 'to Christmas Day: it stays there'],
    ['2026-12-24', 'Thursday 7 January 2027', 'from Christmas Eve'],
    ['2027-12-18', 'Saturday 1 January 2028', 'to New Year’s Day'],
  ])('received on %s an appeal is in time until %s: %s', (receivedOn, last) => {
    const clock = appealClockFrom(westMidlands, day(receivedOn));
    expect(clock.kind === 'running' && formatLong(clock.lastDay)).toBe(last);
  });

  it('counts from receipt of its own notice for what a review or an appeal varied (W48)', () => {
    for (const kind of ['review', 'appeal'] as const)
      expect(appealClockFrom(westMidlands, day('2027-03-29'), kind)).toMatchObject({
        lastDay: '2027-04-12',
      });
  });

  it('says that the right after an appeal is our reading, and that after a review the policy’s (W48)', () => {
    expect(appealClockFrom(westMidlands, day('2027-03-29'), 'appeal').source).toMatchObject({
      kind: 'interpretation',
      of: 'W48',
    });
    expect(appealClockFrom(westMidlands, day('2027-03-29'), 'review').source).toMatchObject({
      kind: 'clause',
      ref: 'W48',
    });
  });
});

describe('West Midlands: “Within 28 days of receipt of the appeal” (W38)', () => {
  it('stands in the policy word for word', () => {
    expect(clauses.W38).toContain('Within 28 days of receipt of the appeal');
  });

  it.each([
    ['2027-03-05', 'Friday 2 April 2027', 'over the day clocks go forward'],
    ['2027-02-01', 'Monday 1 March 2027', 'through a common February'],
    ['2028-02-01', 'Tuesday 29 February 2028', 'to a leap day'],
    ['2028-02-02', 'Wednesday 1 March 2028', 'over a leap day'],
    ['2028-02-29', 'Tuesday 28 March 2028', 'from a leap day'],
    ['2027-03-01', 'Monday 29 March 2027', 'to the day after clocks go forward'],
    ['2027-10-20', 'Wednesday 17 November 2027', 'over the day clocks go back'],
    ['2026-11-27', 'Friday 25 December 2026', 'to Christmas Day: it stays there'],
    ['2026-12-04', 'Friday 1 January 2027', 'to New Year’s Day'],
    ['2027-12-31', 'Friday 28 January 2028', 'into a leap year'],
    ['2027-08-31', 'Tuesday 28 September 2027', 'from the last day of August'],
  ])('an appeal received on %s is heard by %s: %s', (receivedOn, last) => {
    expect(inWords(meetingDue(received(receivedOn), westMidlands)?.lastDay)).toBe(last);
  });

  it('runs from the day the appeal was received, not from the day it was submitted', () => {
    const appeal = anAppeal({ submittedOn: day('2027-03-03'), receivedOn: day('2027-03-05') });
    expect(meetingDue(appeal, westMidlands)?.lastDay).toBe('2027-04-02');
  });
});

describe('West Midlands: “within 14 days following the strategy meeting” (W40)', () => {
  it('stands in the policy word for word', () => {
    expect(clauses.W40).toContain('within 14 days following the strategy meeting');
  });

  it.each([
    ['2027-03-22', 'Monday 5 April 2027', 'over the day clocks go forward'],
    ['2027-02-14', 'Sunday 28 February 2027', 'to the last day of a common February'],
    ['2028-02-15', 'Tuesday 29 February 2028', 'to a leap day'],
    ['2028-02-29', 'Tuesday 14 March 2028', 'from a leap day'],
    ['2027-03-15', 'Monday 29 March 2027', 'to Easter Monday'],
    ['2027-10-18', 'Monday 1 November 2027', 'over the day clocks go back'],
    ['2026-12-11', 'Friday 25 December 2026', 'to Christmas Day: it stays there'],
    ['2026-12-23', 'Wednesday 6 January 2027', 'over Christmas'],
    ['2027-12-24', 'Friday 7 January 2028', 'over a year end'],
    ['2027-04-30', 'Friday 14 May 2027', 'from the last day of April'],
  ])('held on %s the member is told by %s: %s', (heldOn, last) => {
    expect(inWords(tellingDue(held(heldOn), westMidlands)?.lastDay)).toBe(last);
  });

  it('runs from the day it was held, and not at all before', () => {
    expect(tellingDue(received('2027-03-05'), westMidlands)).toBeUndefined();
  });
});

describe('Leicestershire: the Deputy Chief Constable, and no time (PD9)', () => {
  it('has none of the three clocks until the unit fills them in', () => {
    expect(clauses.PD9).not.toMatch(/\d/);
    expect(appealClockFrom(silent, day('2027-02-18')).kind).toBe('not-stated');
    expect(meetingDue(received('2027-03-05'), silent)).toBeUndefined();
    expect(tellingDue(held('2027-03-22'), silent)).toBeUndefined();
  });

  it.each([
    ['2027-02-18', 'Thursday 11 March 2027', 'over the end of a common February'],
    ['2027-02-08', 'Monday 1 March 2027', 'to the first of March'],
    ['2028-02-08', 'Tuesday 29 February 2028', 'to a leap day'],
    ['2028-02-29', 'Tuesday 21 March 2028', 'from a leap day'],
    ['2027-03-20', 'Saturday 10 April 2027', 'over the day clocks go forward'],
    ['2026-12-04', 'Friday 25 December 2026', 'to Christmas Day'],
    ['2026-12-24', 'Thursday 14 January 2027', 'from Christmas Eve'],
  ])('21 days, once filled in: received on %s, in time until %s: %s', (receivedOn, last) => {
    const clock = appealClockFrom(filled, day(receivedOn));
    expect(clock).toMatchObject({ source: { kind: 'filled-in' } });
    expect(clock.kind === 'running' && formatLong(clock.lastDay)).toBe(last);
  });

  it.each([
    ['2027-01-31', 'Sunday 28 February 2027', 'no 31 February: the last day of the month'],
    ['2028-01-31', 'Tuesday 29 February 2028', 'to a leap day'],
    ['2028-02-29', 'Wednesday 29 March 2028', 'from a leap day'],
    ['2027-03-05', 'Monday 5 April 2027', 'over the day clocks go forward'],
    ['2027-10-20', 'Saturday 20 November 2027', 'over the day clocks go back'],
    ['2026-11-25', 'Friday 25 December 2026', 'to Christmas Day'],
  ])('one month, once filled in: received on %s, heard by %s: %s', (receivedOn, last) => {
    expect(inWords(meetingDue(received(receivedOn), filled)?.lastDay)).toBe(last);
  });

  it.each([
    ['2027-03-22', 'Thursday 1 April 2027', 'over the day clocks go forward'],
    ['2027-02-18', 'Sunday 28 February 2027', 'to the last day of a common February'],
    ['2028-02-19', 'Tuesday 29 February 2028', 'to a leap day'],
    ['2026-12-15', 'Friday 25 December 2026', 'to Christmas Day'],
    ['2027-10-25', 'Thursday 4 November 2027', 'over the day clocks go back'],
  ])('10 days, once filled in: held on %s, told by %s: %s', (heldOn, last) => {
    expect(inWords(tellingDue(held(heldOn), filled)?.lastDay)).toBe(last);
  });
});

describe('Hampshire: no appeal about associations (Ha1)', () => {
  it('has no clock at all, and says that the policy is silent', () => {
    expect(appealClockFrom(hampshire, day('2027-02-18'))).toMatchObject({
      kind: 'not-stated',
      source: { kind: 'not-stated' },
    });
    expect(meetingDue(received('2027-03-05'), hampshire)).toBeUndefined();
    expect(tellingDue(held('2027-03-22'), hampshire)).toBeUndefined();
    expect(policySource(hampshire, 'appeal.authority').kind).toBe('not-stated');
  });
});

describe('whether an appeal is in time (W35)', () => {
  const { state } = underConditions();

  it('is said by the day it was submitted, whatever the day it arrived', () => {
    const onTheLastDay = anAppeal({
      submittedOn: day('2027-03-04'),
      receivedOn: day('2027-03-30'),
    });
    expect(timelinessOf(state, westMidlands, onTheLastDay)).toEqual({
      kind: 'in-time',
      lastDay: '2027-03-04',
    });
    expect(timelinessOf(state, westMidlands, aLateAppeal())).toMatchObject({
      kind: 'late',
      lastDay: '2027-03-04',
      source: { kind: 'clause', ref: 'W35' },
    });
  });

  it('is not known where the policy gives no time', () => {
    expect(timelinessOf(state, silent, anAppeal())).toMatchObject({ kind: 'not-known' });
  });
});
