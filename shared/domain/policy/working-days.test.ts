import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, civilDate, dateOfDay, dayNumber, weekday } from '../../kit/civil-date.ts';
import { englandAndWalesHolidays, holidayTable } from './bank-holidays.ts';
import { fallsOnNonWorkingDay, goodFriday, lastWorkingDayWithin } from './working-days.ts';

const day = (written: string) => civilDate.parse(written);
const holidays = englandAndWalesHolidays;
const ends = { kind: 'policy/holiday-data-ends', startsOn: '2023-01-01', endsOn: '2028-12-31' };

describe('the holidays of England and Wales', () => {
  it('are eight a year, and nine in 2023 with the Coronation', () => {
    const count = (year: number) =>
      holidays.days.filter(({ date }) => date.startsWith(String(year))).length;
    expect([2023, 2024, 2025, 2026, 2027, 2028].map(count)).toEqual([9, 8, 8, 8, 8, 8]);
  });

  it('never fall on a weekend, stand in order, and lie within the days the table covers', () => {
    const dates = holidays.days.map(({ date }) => date);
    expect(dates.filter((date) => ['Saturday', 'Sunday'].includes(weekday(date)))).toEqual([]);
    expect(dates).toEqual([...new Set(dates)].sort());
    expect(dates.every((date) => date >= holidays.startsOn && date <= holidays.endsOn)).toBe(true);
  });

  it('have the Good Friday that the reckoning of Easter gives, and the Monday after it', () => {
    for (const year of [2023, 2024, 2025, 2026, 2027, 2028]) {
      const friday = goodFriday(year);
      expect(holidays.days).toContainEqual({ date: friday, title: 'Good Friday' });
      expect(holidays.days).toContainEqual({ date: addDays(friday, 3), title: 'Easter Monday' });
    }
  });

  it.each([
    [1961, '1961-03-31'],
    [2000, '2000-04-21'],
    [2011, '2011-04-22'],
    [2035, '2035-03-23'],
    [2038, '2038-04-23'],
  ])('put Good Friday of %i on %s', (year, friday) => {
    expect(goodFriday(year)).toBe(friday);
  });
});

describe('a day on which something falls', () => {
  it.each([
    ['2027-02-18', { kind: 'working' }],
    ['2027-02-20', { kind: 'weekend', weekday: 'Saturday' }],
    ['2027-02-21', { kind: 'weekend', weekday: 'Sunday' }],
    ['2026-12-25', { kind: 'bank-holiday', title: 'Christmas Day' }],
    ['2026-12-28', { kind: 'bank-holiday', title: 'Boxing Day (substitute day)' }],
    ['2027-12-25', { kind: 'weekend', weekday: 'Saturday' }],
    ['2027-12-27', { kind: 'bank-holiday', title: 'Christmas Day (substitute day)' }],
    ['2027-03-26', { kind: 'bank-holiday', title: 'Good Friday' }],
    ['2023-05-08', { kind: 'bank-holiday', title: 'Bank holiday for the Coronation' }],
    ['2028-12-29', { kind: 'working' }],
  ])('%s is named for what it is', (date, kind) => {
    expect(fallsOnNonWorkingDay(day(date), holidays)).toEqual({ ok: true, value: kind });
  });

  it('is Christmas Day or Good Friday also where a table leaves them out', () => {
    const bare = holidayTable.parse({ ...holidays, days: [] });
    expect(fallsOnNonWorkingDay(day('2026-12-25'), bare)).toEqual({
      ok: true,
      value: { kind: 'bank-holiday', title: 'Christmas Day' },
    });
    expect(fallsOnNonWorkingDay(day('2026-04-03'), bare)).toEqual({
      ok: true,
      value: { kind: 'bank-holiday', title: 'Good Friday' },
    });
    expect(fallsOnNonWorkingDay(day('2026-04-06'), bare)).toEqual({
      ok: true,
      value: { kind: 'working' },
    });
  });

  it.each(['2022-12-30', '2029-01-02', '2031-06-04'])(
    '%s is not guessed: the holiday data ends',
    (date) => {
      expect(fallsOnNonWorkingDay(day(date), holidays)).toEqual({ ok: false, error: ends });
    },
  );
});

// Conduct Regulations 2020 reg 20: "5 working days beginning with the first working day after the day specified".
describe('five working days after a day', () => {
  it.each([
    ['2027-02-18', '2027-02-25', 'an ordinary week'],
    ['2027-02-19', '2027-02-26', 'from a Friday'],
    ['2027-02-20', '2027-02-26', 'from a Saturday'],
    ['2026-12-21', '2026-12-30', 'over Christmas and the substitute Boxing Day'],
    ['2026-12-24', '2027-01-05', 'over Christmas and the new year'],
    ['2027-12-24', '2028-01-05', 'over two Christmas substitutes and the new year’s'],
    ['2027-03-25', '2027-04-05', 'over Easter and the clock change'],
    ['2024-02-26', '2024-03-04', 'over a leap day'],
    ['2023-05-05', '2023-05-15', 'over the Coronation'],
  ])('%s ends on %s: %s', (event, last) => {
    expect(lastWorkingDayWithin(5, day(event), holidays)).toEqual({ ok: true, value: last });
  });

  it('is not answered where the holiday data ends', () => {
    expect(lastWorkingDayWithin(5, day('2028-12-22'), holidays)).toEqual({
      ok: false,
      error: ends,
    });
    expect(lastWorkingDayWithin(3, day('2028-12-22'), holidays)).toEqual({
      ok: true,
      value: '2028-12-29',
    });
  });

  it('has exactly as many working days in it as were asked for', () => {
    const within = fc
      .integer({ min: dayNumber(day('2023-01-01')), max: dayNumber(day('2028-10-01')) })
      .map(dateOfDay);
    fc.assert(
      fc.property(within, fc.integer({ min: 1, max: 30 }), (event, days) => {
        const last = lastWorkingDayWithin(days, event, holidays);
        if (!last.ok) throw new Error('the data covers this');
        let working = 0;
        for (let date = addDays(event, 1); date <= last.value; date = addDays(date, 1)) {
          const kind = fallsOnNonWorkingDay(date, holidays);
          if (kind.ok && kind.value.kind === 'working') working += 1;
        }
        expect(working).toBe(days);
      }),
    );
  });
});
