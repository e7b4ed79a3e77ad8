import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  addYears,
  civilDate,
  compareDates,
  createCivilDate,
  dateOfDay,
  dayNumber,
  daysBetween,
  daysInMonth,
  formatLong,
  formatPlain,
  formatShort,
  isCivilDate,
  weekday,
} from './civil-date.ts';

const day = (written: string) => civilDate.parse(written);
const anyDay = fc
  .integer({ min: dayNumber(day('1850-01-01')), max: dayNumber(day('2199-12-31')) })
  .map(dateOfDay);

describe('a civil date', () => {
  it.each(['2027-02-18', '2028-02-29', '2000-02-29', '0001-01-01', '9999-12-31', '1970-01-01'])(
    'takes %s',
    (written) => {
      expect(civilDate.safeParse(written).success).toBe(true);
    },
  );

  it.each([
    '2027-02-29',
    '1900-02-29',
    '2027-04-31',
    '2027-13-01',
    '2027-00-10',
    '2027-01-00',
    '2027-01-32',
    '0000-01-01',
    '2027-1-1',
    '27-01-01',
    '18/02/2027',
    '2027-02-18T00:00:00Z',
    ' 2027-02-18',
    '2027-02-18\n',
    '２０２７-02-18',
    '',
  ])('refuses %j', (written) => {
    expect(civilDate.safeParse(written).success).toBe(false);
    expect(isCivilDate(written)).toBe(false);
  });

  it('is made of three numbers only where the day exists', () => {
    expect(createCivilDate(2028, 2, 29)).toBe('2028-02-29');
    expect(createCivilDate(2027, 2, 29)).toBeUndefined();
    expect(createCivilDate(2027, 2.5, 1)).toBeUndefined();
  });

  it('reads as people write it', () => {
    expect(formatLong(day('2027-02-18'))).toBe('Thursday 18 February 2027');
    expect(formatPlain(day('2027-03-01'))).toBe('1 March 2027');
    expect(formatShort(day('2027-02-18'))).toBe('18 Feb 2027');
  });

  // Known from history and from printed calendars, not from this code.
  it.each([
    ['1969-07-20', 'Sunday'],
    ['1970-01-01', 'Thursday'],
    ['2000-02-29', 'Tuesday'],
    ['2023-01-13', 'Friday'],
    ['2018-09-21', 'Friday'],
    ['2026-12-25', 'Friday'],
  ])('knows that %s is a %s', (written, name) => {
    expect(weekday(day(written))).toBe(name);
  });
});

describe('counting civil dates', () => {
  it.each([
    ['2027-01-31', 1, '2027-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2027-03-31', -1, '2027-02-28'],
    ['2027-12-15', 1, '2028-01-15'],
    ['2027-01-15', -1, '2026-12-15'],
    ['2027-05-31', 6, '2027-11-30'],
  ])('%s and %i months is %s', (from, months, to) => {
    expect(addMonths(day(from), months)).toBe(to);
  });

  it('takes 29 February to 28 February of a common year, and back to the 29th after four', () => {
    expect(addYears(day('2028-02-29'), 1)).toBe('2029-02-28');
    expect(addYears(day('2028-02-29'), 4)).toBe('2032-02-29');
    expect(addYears(day('2028-02-28'), 1)).toBe('2029-02-28');
  });

  it('steps through a whole 400 year cycle one existing day at a time', () => {
    let date = day('1900-01-01');
    for (let step = 0; step < 146_097; step += 1) {
      const next = addDays(date, 1);
      const lastOfMonth =
        Number(date.slice(8)) === daysInMonth(Number(date.slice(0, 4)), Number(date.slice(5, 7)));
      if (next <= date || lastOfMonth !== next.endsWith('-01'))
        throw new Error(`${date} is followed by ${next}`);
      date = next;
    }
    expect(date).toBe('2300-01-01');
  });

  it('refuses to leave the years 1 to 9999, and parts of days', () => {
    expect(() => addDays(day('9999-12-31'), 1)).toThrow('bug');
    expect(() => addDays(day('2027-01-01'), 0.5)).toThrow('bug');
    expect(() => addMonths(day('2027-01-01'), 0.5)).toThrow('bug');
  });

  it('adds and takes away alike', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -40_000, max: 40_000 }), (date, days) => {
        const later = addDays(date, days);
        expect(isCivilDate(later)).toBe(true);
        expect(daysBetween(date, later)).toBe(days);
        expect(addDays(later, -days)).toBe(date);
        expect(Math.sign(compareDates(later, date))).toBe(Math.sign(days));
      }),
    );
  });

  it('agrees with the calendar built into the platform', () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        const [year = 0, month = 0, ofMonth = 0] = date.split('-').map(Number);
        expect(dayNumber(date)).toBe(Date.UTC(year, month - 1, ofMonth) / 86_400_000);
      }),
    );
  });

  it('keeps the day of the month when months are added, or ends on the last day of a shorter one', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -600, max: 600 }), (date, months) => {
        const later = addMonths(date, months);
        const last = daysInMonth(Number(later.slice(0, 4)), Number(later.slice(5, 7)));
        expect(Number(later.slice(8))).toBe(Math.min(Number(date.slice(8)), last));
      }),
    );
  });

  it('returns to the same weekday after seven days', () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        expect(weekday(addDays(date, 7))).toBe(weekday(date));
      }),
    );
  });
});
