import { z } from 'zod';
import { assert } from './assert.ts';

/** @file Civil dates: days of the Gregorian calendar as people write them, without clock, zone or locale.
 *  All arithmetic is on whole days counted from 1970-01-01 (H. Hinnant, "days from civil"); a day is never 24 hours. */

/** A day that exists, as `YYYY-MM-DD`, year 0001 to 9999. As text it sorts in the order of time. */
export const civilDate = z
  .string()
  .refine(isPossible, 'Give a day that exists, as day/month/year.')
  .brand<'CivilDate'>();
/** A day that exists, as `YYYY-MM-DD`. */
export type CivilDate = z.infer<typeof civilDate>;

/** The seven days of a week, by name. */
export type Weekday = (typeof weekdays)[number];

type Parts = { readonly year: number; readonly month: number; readonly day: number };

/** True when the text names a day that exists. */
export const isCivilDate = (value: string): value is CivilDate => isPossible(value);

/** The day of these three numbers; undefined when there is none (29 February 2027). */
export function createCivilDate(year: number, month: number, day: number): CivilDate | undefined {
  const written = write({ year, month, day });
  return isCivilDate(written) ? written : undefined;
}

/** The day so many days later, or earlier when negative. */
export const addDays = (date: CivilDate, days: number): CivilDate =>
  dateOfDay(dayNumber(date) + days);

/** The same day of the month so many months later; the month's last day where it is shorter (31 January, one month: 28 February). */
export function addMonths(date: CivilDate, months: number): CivilDate {
  assert(Number.isInteger(months), 'months are counted whole');
  const { year, month, day } = partsOf(date);
  const monthCount = year * 12 + (month - 1) + months;
  const target = { year: Math.floor(monthCount / 12), month: (monthCount % 12) + 1 };
  return toCivilDate({ ...target, day: Math.min(day, daysInMonth(target.year, target.month)) });
}

/** The same day so many years later; 29 February becomes 28 February where there is none. */
export const addYears = (date: CivilDate, years: number): CivilDate => addMonths(date, years * 12);

/** How many days `to` lies after `from`; negative when before. */
export const daysBetween = (from: CivilDate, to: CivilDate): number =>
  dayNumber(to) - dayNumber(from);

/** Negative when `a` is earlier, zero when they are one day, positive when `a` is later. */
export const compareDates = (a: CivilDate, b: CivilDate): number => (a < b ? -1 : a > b ? 1 : 0);

/** The day of the week. */
export const weekday = (date: CivilDate): Weekday =>
  named(weekdays, modulo(dayNumber(date) + 3, 7));

/** `Thursday 18 February 2027` */
export const formatLong = (date: CivilDate): string => `${weekday(date)} ${formatPlain(date)}`;

/** `18 February 2027` */
export function formatPlain(date: CivilDate): string {
  const { year, month, day } = partsOf(date);
  return `${String(day)} ${monthName(month)} ${String(year)}`;
}

/** `18 Feb 2027` */
export function formatShort(date: CivilDate): string {
  const { year, month, day } = partsOf(date);
  return `${String(day)} ${monthName(month).slice(0, 3)} ${String(year)}`;
}

/** The English name of month 1 to 12. */
export const monthName = (month: number): string => named(months, month - 1);

/** Days since 1970-01-01, negative before. */
export function dayNumber(date: CivilDate): number {
  const { year, month, day } = partsOf(date);
  // The year is taken to begin in March, so that the leap day is its last.
  const marchYear = month > 2 ? year : year - 1;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The day that lies so many days after 1970-01-01. */
export function dateOfDay(day: number): CivilDate {
  assert(Number.isInteger(day), 'days are counted whole');
  const shifted = day + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return toCivilDate({
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  });
}

/** The last day of a month, by number; `month` 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

const isLeapYear = (year: number): boolean =>
  year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

function isPossible(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const { year, month, day } = readParts(value);
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

const partsOf = (date: CivilDate): Parts => readParts(date);

const readParts = (written: string): Parts => ({
  year: Number(written.slice(0, 4)),
  month: Number(written.slice(5, 7)),
  day: Number(written.slice(8, 10)),
});

function toCivilDate(parts: Parts): CivilDate {
  const written = write(parts);
  assert(isCivilDate(written), 'a counted day lies outside the years 1 to 9999');
  return written;
}

const write = ({ year, month, day }: Parts): string =>
  `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
const padded = (value: number, width: number): string => String(value).padStart(width, '0');
const modulo = (value: number, divisor: number): number => ((value % divisor) + divisor) % divisor;

function named<Name extends string>(names: readonly Name[], index: number): Name {
  const name = names[index];
  assert(name !== undefined, 'a name outside its list');
  return name;
}

/** The days of a week, Monday first. */
export const weekdays = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const;
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
