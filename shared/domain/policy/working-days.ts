import { assert } from '../../kit/assert.ts';
import {
  addDays,
  createCivilDate,
  weekday,
  type CivilDate,
  type Weekday,
} from '../../kit/civil-date.ts';
import { err, ok, type Result } from '../../kit/result.ts';
import type { HolidayTable } from './bank-holidays.ts';

/** @file Working days: not Saturday, Sunday, Christmas Day, Good Friday or a bank holiday. The notifiable association policies
 *  count calendar days; this is for what counts working days, and to show that a last day falls on a day of rest. */

/** What kind of day it is. */
export type DayKind =
  | { readonly kind: 'working' }
  | { readonly kind: 'weekend'; readonly weekday: Weekday }
  | { readonly kind: 'bank-holiday'; readonly title: string };

/** The table says nothing about a day that had to be known: shown, never guessed. */
export type HolidayDataEnds = {
  readonly kind: 'policy/holiday-data-ends';
  readonly startsOn: CivilDate;
  readonly endsOn: CivilDate;
};

/** What kind of day a date is: working, weekend or bank holiday. Faults: policy/holiday-data-ends. */
export function fallsOnNonWorkingDay(
  date: CivilDate,
  holidays: HolidayTable,
): Result<DayKind, HolidayDataEnds> {
  const day = weekday(date);
  if (day === 'Saturday' || day === 'Sunday') return ok({ kind: 'weekend', weekday: day });
  const title = holidays.days.find((holiday) => holiday.date === date)?.title ?? alwaysRest(date);
  if (title !== undefined) return ok({ kind: 'bank-holiday', title });
  if (date < holidays.startsOn || date > holidays.endsOn) {
    const { startsOn, endsOn } = holidays;
    return err({ kind: 'policy/holiday-data-ends', startsOn, endsOn });
  }
  return ok({ kind: 'working' });
}

/** The last of so many working days, beginning with the first working day after the event. Faults: policy/holiday-data-ends. */
export function lastWorkingDayWithin(
  days: number,
  eventDate: CivilDate,
  holidays: HolidayTable,
): Result<CivilDate, HolidayDataEnds> {
  assert(Number.isInteger(days) && days >= 1, 'a period has at least one working day');
  let date = eventDate;
  let left = days;
  while (left > 0) {
    date = addDays(date, 1);
    const day = fallsOnNonWorkingDay(date, holidays);
    if (!day.ok) return day;
    if (day.value.kind === 'working') left -= 1;
  }
  return ok(date);
}

// Statutes differ on naming these two; both are days of rest here, whatever a table says.
function alwaysRest(date: CivilDate): string | undefined {
  if (date.endsWith('-12-25')) return 'Christmas Day';
  return date === goodFriday(Number(date.slice(0, 4))) ? 'Good Friday' : undefined;
}

/** Good Friday of a year: two days before Easter Sunday by the Gregorian reckoning (Meeus, Jones and Butcher). */
export function goodFriday(year: number): CivilDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const leap = century % 4;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const ofCentury = year % 100;
  const toSunday = (32 + 2 * leap + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const shift = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const monthAndDay = epact + toSunday - 7 * shift + 114;
  const easter = createCivilDate(year, Math.floor(monthAndDay / 31), (monthAndDay % 31) + 1);
  assert(easter, 'every year has an Easter');
  return addDays(easter, -2);
}
