import { describe, expect, it } from 'vitest';
import { anAct, investigator, aRecorder } from '../../../test/builders/people.ts';
import { day } from '../../../test/builders/report.ts';
import { givenUnit } from '../../../test/builders/unit-story.ts';
import { aPolicy } from '../../../test/builders/case-story.ts';
import { lastAlternativeDay } from '../interview/planning/availability.ts';
import { unitEngine } from '../unit-registry.ts';
import { englandAndWalesHolidays } from './bank-holidays.ts';
import { holidayChanges, holidaysOf, standingHolidays } from './holidays.ts';

/** Of 2029, by the same Act as those of the build. */
const of2029 = [
  { date: '2029-01-01', title: 'New Year’s Day' },
  { date: '2029-03-30', title: 'Good Friday' },
  { date: '2029-04-02', title: 'Easter Monday' },
  { date: '2029-05-07', title: 'Early May bank holiday' },
  { date: '2029-05-28', title: 'Spring bank holiday' },
  { date: '2029-08-27', title: 'Summer bank holiday' },
  { date: '2029-12-25', title: 'Christmas Day' },
  { date: '2029-12-26', title: 'Boxing Day' },
];
const shipped = (year: string) =>
  englandAndWalesHolidays.days.filter(({ date }) => date.startsWith(year));
const taken = (changes: Record<string, unknown> = {}) => ({
  type: 'policy.holidays-taken-over/1',
  ...{ division: 'england-and-wales', startsOn: '2029-01-01', endsOn: '2029-12-31' },
  ...{ days: of2029, fileHash: 'a'.repeat(64), over: [] },
  ...changes,
});
const jubilee = { date: '2028-06-02', title: 'Bank holiday for a jubilee' };
const with2028 = taken({
  ...{ startsOn: '2028-01-01', days: [...shipped('2028'), jubilee, ...of2029] },
});

describe('bank holidays out of a file', () => {
  it('lengthen the table of the build, and a period is counted by them', () => {
    const before = givenUnit().state.policy;
    const after = givenUnit(taken()).state.policy;
    expect(holidaysOf(before).endsOn).toBe('2028-12-31');
    expect(holidaysOf(after)).toMatchObject({ startsOn: '2023-01-01', endsOn: '2029-12-31' });
    const policy = aPolicy();
    const specified = day('2029-03-28');
    expect(lastAlternativeDay(specified, policy)).toMatchObject({
      error: { kind: 'policy/holiday-data-ends' },
    });
    // Over Good Friday and Easter Monday.
    expect(lastAlternativeDay(specified, { ...policy, holidays: holidaysOf(after) })).toEqual({
      ...{ ok: true, value: '2029-04-06' },
    });
  });

  it('take the place of those held for days to come, and say which come and go', () => {
    const { policy } = givenUnit(with2028).state;
    expect(holidaysOf(policy).days).toContainEqual(jubilee);
    const without = { ...holidaysOf(policy), days: shipped('2028').slice(1) };
    const changes = holidayChanges(holidaysOf(policy), {
      ...without,
      ...{ startsOn: day('2028-01-01'), endsOn: day('2028-12-31') },
    });
    expect(changes.added).toEqual([]);
    expect(changes.gone.map(({ date }) => date)).toEqual(['2028-01-03', '2028-06-02']);
  });

  it.each([
    ['a day outside of its years', { endsOn: '2029-11-30' }, 'holidays/not-a-table'],
    ['one day twice', { days: [...of2029, ...of2029.slice(0, 1)] }, 'holidays/not-a-table'],
    ['a year between', { startsOn: '2029-01-02' }, 'holidays/years-missing'],
    [
      'nothing but what is known',
      { startsOn: '2028-01-01', endsOn: '2028-12-31', days: shipped('2028') },
      'holidays/nothing-new',
    ],
    [
      'a past day that was a working day',
      {
        ...{ startsOn: '2025-01-01', endsOn: '2025-12-31' },
        days: [...shipped('2025'), { date: '2025-06-02', title: 'Feast' }],
      },
      'holidays/past-day-changed',
    ],
    [
      'a past bank holiday left out',
      { startsOn: '2025-01-01', endsOn: '2025-12-31', days: shipped('2025').slice(1) },
      'holidays/past-day-changed',
    ],
  ])('are refused with %s', (_what, changes, kind) => {
    const days = 'startsOn' in changes && !('days' in changes) ? of2029.slice(1) : of2029;
    expect(givenUnit().when(taken({ days, ...changes })).refused).toEqual([kind]);
  });

  it('are refused by the name of the day that would change', () => {
    const [refusal] = givenUnit().when(
      taken({ startsOn: '2025-01-01', endsOn: '2025-12-31', days: shipped('2025').slice(1) }),
    ).refusals;
    expect(refusal?.says).toContain('1 January 2025 was no bank holiday');
  });

  it('of two taken over apart all count, the same in any order, until one takes the place of both', () => {
    const { state } = givenUnit();
    const [mara, rafi] = [anAct(2), anAct(3, { by: { ...investigator, ...aRecorder() } })];
    const less = taken({ days: of2029.slice(1) });
    const apart = unitEngine.fold(unitEngine.fold(state, [taken()], mara), [less], rafi);
    const other = unitEngine.fold(unitEngine.fold(state, [less], rafi), [taken()], mara);
    expect(holidaysOf(apart.policy)).toEqual(holidaysOf(other.policy));
    expect(holidaysOf(apart.policy).days).toContainEqual(of2029[0]);
    const over = standingHolidays(apart.policy);
    const chosen = unitEngine.fold(apart, [{ ...less, over }], anAct(4));
    expect(holidaysOf(chosen.policy).days).not.toContainEqual(of2029[0]);
  });
});
