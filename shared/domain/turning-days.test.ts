import { describe, expect, it } from 'vitest';
import { underConditions } from '../../test/builders/appeals.ts';
import { aPolicy, givenUnder } from '../../test/builders/case-story.ts';
import { aTriage } from '../../test/builders/decisions.ts';
import { anId, authority, aUnit, investigator } from '../../test/builders/people.ts';
import { aReport, day } from '../../test/builders/report.ts';
import { recheckAfter, turningDays } from './turning-days.ts';

/** @file When a case stands otherwise although nothing is recorded. Everybody is invented. */

const today = day('2027-02-20');

describe('a case in which nothing is recorded', () => {
  it('turns when a supervisor’s review comes near, and when a reminder comes up', () => {
    const { state } = givenUnder({ unit: aUnit([investigator, authority]) }, aReport(), aTriage(), {
      ...{ type: 'task.set/1', taskId: anId('task'), what: 'Ring the manager', detail: '' },
      owner: { personId: anId(investigator.name), name: investigator.name },
      ...{ dueOn: day('2027-04-30'), remindOn: day('2027-04-10'), priority: 'ordinary' },
    });
    const opened = state.case.opened?.openedOn;
    // Four weeks after it was opened, shown a week before.
    expect(opened).toBe('2027-02-12');
    expect(turningDays(state, aPolicy())).toEqual(['2027-03-05', '2027-04-10']);
  });

  it('turns when a condition begins to bind', () => {
    const { state } = underConditions();
    expect(turningDays(state, aPolicy())).toContain('2027-02-18');
  });
});

describe('the day after which a case is looked at again', () => {
  it('is the first last day of a duty, or the eve of a day on which it turns; what has passed does not count', () => {
    const first = (dueOn: readonly string[], turning: readonly string[]) =>
      recheckAfter(today, dueOn.map(day), turning.map(day));
    expect(first(['2027-03-10'], ['2027-03-05'])).toBe('2027-03-04');
    expect(first(['2027-03-01'], ['2027-03-05'])).toBe('2027-03-01');
    expect(first(['2027-02-19'], ['2027-02-20'])).toBeUndefined();
    expect(first(['2027-02-20'], [])).toBe('2027-02-20');
  });
});
