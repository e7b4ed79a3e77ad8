import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  civilDate,
  dateOfDay,
  dayNumber,
  daysBetween,
  formatLong,
  weekday,
} from '../../kit/civil-date.ts';
import { clauses } from './clauses.ts';
import { countingSentence, dueOn, lastDayWithin } from './days.ts';

// Each row stands under the sentence it was worked from: the day of the event is left out, day 1 is the day after it, and day 14
// (or 28) is the last that is in time. Worked with another calendar (Python's) and read over by hand, never with this code.

const w35Rows = [
  ['2025-03-03', 'Monday 17 March 2025', 'the example of the standard texts: received on a Monday'],
  ['2027-02-04', 'Thursday 18 February 2027', 'an ordinary fortnight'],
  ['2027-01-17', 'Sunday 31 January 2027', 'to the last day of January'],
  ['2027-01-18', 'Monday 1 February 2027', 'over the end of January'],
  ['2027-01-31', 'Sunday 14 February 2027', 'from the last day of January'],
  ['2027-02-14', 'Sunday 28 February 2027', 'to the last day of a common February'],
  ['2027-02-15', 'Monday 1 March 2027', 'over the end of a common February'],
  ['2027-02-28', 'Sunday 14 March 2027', 'from the last day of a common February'],
  ['2028-02-14', 'Monday 28 February 2028', 'to the day before a leap day'],
  ['2028-02-15', 'Tuesday 29 February 2028', 'to a leap day'],
  ['2028-02-16', 'Wednesday 1 March 2028', 'over a leap day'],
  ['2028-02-28', 'Monday 13 March 2028', 'over a leap day, to March'],
  ['2028-02-29', 'Tuesday 14 March 2028', 'from a leap day'],
  ['2028-03-01', 'Wednesday 15 March 2028', 'from the day after a leap day'],
  ['2024-02-15', 'Thursday 29 February 2024', 'to the leap day of 2024'],
  ['2024-02-20', 'Tuesday 5 March 2024', 'over the leap day of 2024'],
  ['2027-04-16', 'Friday 30 April 2027', 'to the last day of April'],
  ['2027-04-17', 'Saturday 1 May 2027', 'over the end of April'],
  ['2027-06-30', 'Wednesday 14 July 2027', 'from the last day of June'],
  ['2027-07-31', 'Saturday 14 August 2027', 'over the end of July to August'],
  ['2027-08-18', 'Wednesday 1 September 2027', 'over the end of August'],
  ['2027-09-16', 'Thursday 30 September 2027', 'to the last day of September'],
  ['2027-03-14', 'Sunday 28 March 2027', 'to the day clocks go forward'],
  ['2027-03-20', 'Saturday 3 April 2027', 'over the day clocks go forward'],
  ['2027-03-27', 'Saturday 10 April 2027', 'from the eve of the day clocks go forward'],
  ['2027-03-28', 'Sunday 11 April 2027', 'from the day clocks go forward'],
  ['2027-10-17', 'Sunday 31 October 2027', 'to the day clocks go back'],
  ['2027-10-25', 'Monday 8 November 2027', 'over the day clocks go back'],
  ['2027-10-30', 'Saturday 13 November 2027', 'from the eve of the day clocks go back'],
  ['2027-10-31', 'Sunday 14 November 2027', 'from the day clocks go back'],
  ['2026-10-12', 'Monday 26 October 2026', 'over the clock change of 2026'],
  ['2025-03-17', 'Monday 31 March 2025', 'over the clock change of 2025'],
  ['2026-12-11', 'Friday 25 December 2026', 'to Christmas Day: it stays there'],
  ['2026-12-12', 'Saturday 26 December 2026', 'to the day after Christmas'],
  ['2027-12-11', 'Saturday 25 December 2027', 'to a Christmas Day on a Saturday'],
  ['2026-12-24', 'Thursday 7 January 2027', 'from Christmas Eve'],
  ['2026-12-25', 'Friday 8 January 2027', 'from Christmas Day'],
  ['2026-12-17', 'Thursday 31 December 2026', 'to New Year’s Eve'],
  ['2026-12-18', 'Friday 1 January 2027', 'to New Year’s Day'],
  ['2026-12-31', 'Thursday 14 January 2027', 'from New Year’s Eve'],
  ['2027-12-20', 'Monday 3 January 2028', 'over a year end before a leap year'],
  ['2028-12-31', 'Sunday 14 January 2029', 'from the end of a leap year'],
  ['2027-03-12', 'Friday 26 March 2027', 'to Good Friday'],
  ['2027-03-15', 'Monday 29 March 2027', 'to Easter Monday'],
  ['2027-01-30', 'Saturday 13 February 2027', 'from a Saturday to a Saturday'],
  ['2027-01-24', 'Sunday 7 February 2027', 'from a Sunday to a Sunday'],
  ['2100-02-20', 'Saturday 6 March 2100', 'through February of 2100, no leap year'],
] as const;
const w38Rows = [
  [
    '2025-03-17',
    'Monday 14 April 2025',
    'the example of the standard texts: over the clock change of 2025',
  ],
  ['2027-02-01', 'Monday 1 March 2027', 'through the whole of a common February'],
  ['2027-01-31', 'Sunday 28 February 2027', 'to the last day of a common February'],
  [
    '2027-02-28',
    'Sunday 28 March 2027',
    'from the last day of a common February, to the day clocks go forward',
  ],
  ['2028-02-01', 'Tuesday 29 February 2028', 'to a leap day'],
  ['2028-02-02', 'Wednesday 1 March 2028', 'over a leap day'],
  ['2028-01-31', 'Monday 28 February 2028', 'to the day before a leap day'],
  ['2028-02-29', 'Tuesday 28 March 2028', 'from a leap day'],
  ['2024-02-01', 'Thursday 29 February 2024', 'to the leap day of 2024'],
  ['2027-03-01', 'Monday 29 March 2027', 'over the day clocks go forward'],
  ['2027-03-27', 'Saturday 24 April 2027', 'from the eve of the day clocks go forward'],
  ['2027-10-03', 'Sunday 31 October 2027', 'to the day clocks go back'],
  ['2027-10-20', 'Wednesday 17 November 2027', 'over the day clocks go back'],
  ['2027-10-31', 'Sunday 28 November 2027', 'from the day clocks go back'],
  ['2026-11-27', 'Friday 25 December 2026', 'to Christmas Day'],
  ['2026-11-28', 'Saturday 26 December 2026', 'to the day after Christmas'],
  ['2026-12-04', 'Friday 1 January 2027', 'to New Year’s Day'],
  ['2026-12-25', 'Friday 22 January 2027', 'from Christmas Day into January'],
  ['2026-12-31', 'Thursday 28 January 2027', 'from New Year’s Eve'],
  ['2027-12-31', 'Friday 28 January 2028', 'into the January of a leap year'],
  ['2027-06-02', 'Wednesday 30 June 2027', 'to the last day of June'],
  ['2027-07-04', 'Sunday 1 August 2027', 'to the first day of August'],
  ['2027-08-31', 'Tuesday 28 September 2027', 'from the last day of August'],
] as const;
const w40Rows = [
  ['2025-04-10', 'Thursday 24 April 2025', 'the example of the standard texts: held on a Thursday'],
  ['2027-02-14', 'Sunday 28 February 2027', 'to the last day of a common February'],
  ['2028-02-15', 'Tuesday 29 February 2028', 'to a leap day'],
  ['2028-02-29', 'Tuesday 14 March 2028', 'from a leap day'],
  ['2027-03-15', 'Monday 29 March 2027', 'over the day clocks go forward'],
  ['2027-10-18', 'Monday 1 November 2027', 'over the day clocks go back'],
  ['2027-04-30', 'Friday 14 May 2027', 'from the last day of April'],
  ['2026-12-11', 'Friday 25 December 2026', 'to Christmas Day: it stays there'],
  ['2026-12-23', 'Wednesday 6 January 2027', 'over Christmas and the year end'],
  ['2027-12-24', 'Friday 7 January 2028', 'over a year end before a leap year'],
  ['2027-08-16', 'Monday 30 August 2027', 'to a bank holiday in August'],
  ['2027-05-17', 'Monday 31 May 2027', 'to a bank holiday in May'],
] as const;

const day = (written: string) => civilDate.parse(written);

const tables = [
  {
    ref: 'W35',
    sentence: 'within 14 days from receipt of the determination',
    days: 14,
    rows: w35Rows,
  },
  { ref: 'W38', sentence: 'Within 28 days of receipt of the appeal', days: 28, rows: w38Rows },
  {
    ref: 'W40',
    sentence: 'within 14 days following the strategy meeting',
    days: 14,
    rows: w40Rows,
  },
] as const;

describe.each(tables)('$ref, “$sentence”', ({ ref, sentence, days, rows }) => {
  it('stands in the policy word for word', () => {
    expect(clauses[ref]).toContain(sentence);
  });

  it.each<readonly [string, string, string]>(rows)('on %s ends on %s: %s', (event, last) => {
    expect(formatLong(lastDayWithin(days, day(event)))).toBe(last);
  });
});

it('has at least 60 rows worked by hand', () => {
  expect(tables.flatMap(({ rows }) => rows.map((row) => row[0])).length).toBeGreaterThanOrEqual(60);
});

// "An annual review of individual conditions will be carried out by a PSD AA" (W46); Ha5: "at least a yearly update".
describe('a period of twelve months', () => {
  it.each([
    ['2027-02-18', '2028-02-18'],
    ['2027-12-31', '2028-12-31'],
    ['2028-02-28', '2029-02-28'],
    ['2028-02-29', '2029-02-28'],
    ['2027-03-01', '2028-03-01'],
    ['2027-02-28', '2028-02-28'],
  ])('from %s comes round on %s', (from, until) => {
    expect(dueOn({ count: 12, unit: 'months', from: 'conditions-imposed' }, day(from))).toBe(until);
  });
});

describe('counting days', () => {
  const anyDay = fc
    .integer({ min: dayNumber(day('1990-01-01')), max: dayNumber(day('2120-12-31')) })
    .map(dateOfDay);
  const anyPeriod = fc.integer({ min: 0, max: 400 });

  it('leaves the day of the event out and takes the last day in', () => {
    fc.assert(
      fc.property(anyDay, anyPeriod, (event, days) => {
        const last = lastDayWithin(days, event);
        const counted = Array.from({ length: days }, (_, index) => addDays(event, index + 1));
        expect(counted).not.toContain(event);
        expect(counted.at(-1) ?? event).toBe(last);
        expect(daysBetween(event, last)).toBe(days);
      }),
    );
  });

  it('moves nothing off a weekend: whole weeks end on the weekday they began', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom(14, 28), (event, days) => {
        expect(weekday(lastDayWithin(days, event))).toBe(weekday(event));
      }),
    );
  });

  it('ends later when the event is later, and when the period is longer', () => {
    fc.assert(
      fc.property(anyDay, anyPeriod, (event, days) => {
        expect(lastDayWithin(days, addDays(event, 1)) > lastDayWithin(days, event)).toBe(true);
        expect(lastDayWithin(days + 1, event) > lastDayWithin(days, event)).toBe(true);
      }),
    );
  });

  it('tells how it counted', () => {
    expect(countingSentence(14, day('2027-02-04'))).toBe(
      'Thursday 4 February 2027 does not count. Day 1 is Friday 5 February 2027; day 14, the last, is ' +
        'Thursday 18 February 2027. Calendar days: weekends and bank holidays count.',
    );
  });

  it('refuses parts of days and negative periods as bugs', () => {
    expect(() => lastDayWithin(1.5, day('2027-01-01'))).toThrow('bug');
    expect(() => lastDayWithin(-1, day('2027-01-01'))).toThrow('bug');
  });
});
