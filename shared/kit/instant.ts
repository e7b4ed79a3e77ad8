import { z } from 'zod';
import { assert } from './assert.ts';
import {
  addDays,
  civilDate,
  dateOfDay,
  dayNumber,
  formatPlain,
  isCivilDate,
  weekday,
  type CivilDate,
} from './civil-date.ts';

/** @file Instants: a moment with the offset the workstation showed. For display and evidence; clocks order nothing. */

const utcPattern = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d):([0-5]\d)\.(\d{3})Z$/;

/** A moment: `utc` as `YYYY-MM-DDTHH:MM:SS.mmmZ`, and minutes the workstation's clock was ahead of it. */
export const instant = z.strictObject({
  utc: z.string().refine((value) => {
    const match = utcPattern.exec(value);
    return match !== null && isCivilDate(match[1] ?? '');
  }, 'Give a moment in UTC, to the millisecond.'),
  offsetMinutes: z
    .number()
    .int()
    .min(-14 * 60)
    .max(14 * 60),
});
/** A moment with the offset the workstation showed. */
export type Instant = z.infer<typeof instant>;

const dayMs = 86_400_000;

/** The moment so many milliseconds after 1970-01-01T00:00Z, as a clock gives it. */
export function instantFromEpoch(epochMs: number, offsetMinutes: number): Instant {
  assert(Number.isInteger(epochMs), 'a clock counts whole milliseconds');
  const day = Math.floor(epochMs / dayMs);
  const ms = epochMs - day * dayMs;
  const time = `${two(ms / 3_600_000)}:${two((ms / 60_000) % 60)}:${two((ms / 1000) % 60)}`;
  return { utc: `${dateOfDay(day)}T${time}.${String(ms % 1000).padStart(3, '0')}Z`, offsetMinutes };
}

/** The moment when clocks in London showed this time of a day, `HH:MM`. */
export function londonInstant(date: CivilDate, time: string): Instant {
  const asGmt = { utc: `${date}T${time}:00.000Z`, offsetMinutes: 0 };
  const offset = summerTimeOffset(asGmt);
  return instantFromEpoch(epochMsOf(asGmt) - offset * 60_000, offset);
}

/** Milliseconds since 1970-01-01T00:00Z. */
export function epochMsOf(moment: Instant): number {
  const { date, ms } = readUtc(moment);
  return dayNumber(date) * dayMs + ms;
}

/** Negative when `a` is earlier, zero when they are one moment, positive when `a` is later. */
export const compareInstants = (a: Instant, b: Instant): number =>
  a.utc < b.utc ? -1 : a.utc > b.utc ? 1 : 0;

/** The day it was in Europe/London. */
export const civilDateOf = (moment: Instant): CivilDate => londonClock(moment).date;

/** `14:05`, as clocks in London showed it. */
export function londonTimeOf(moment: Instant): string {
  const { minuteOfDay } = londonClock(moment);
  return `${two(minuteOfDay / 60)}:${two(minuteOfDay % 60)}`;
}

/** `18 February 2027 at 14:05 GMT`, as clocks in London showed it. */
export function formatInstant(moment: Instant): string {
  const { date, minuteOfDay, offset } = londonClock(moment);
  return `${formatPlain(date)} at ${two(minuteOfDay / 60)}:${two(minuteOfDay % 60)} ${offset === 0 ? 'GMT' : 'BST'}`;
}

/** `14:05:09`, as clocks in London showed it. */
export function formatTimeOfDay(moment: Instant): string {
  const { minuteOfDay } = londonClock(moment);
  return `${two(minuteOfDay / 60)}:${two(minuteOfDay % 60)}:${moment.utc.slice(17, 19)}`;
}

function londonClock(moment: Instant): { date: CivilDate; minuteOfDay: number; offset: number } {
  const offset = londonOffset(moment);
  const { date, ms } = readUtc(moment);
  const minutes = Math.floor(ms / 60_000) + offset;
  return minutes < 1440
    ? { date, minuteOfDay: minutes, offset }
    : { date: addDays(date, 1), minuteOfDay: minutes - 1440, offset };
}

// 0 and 60 are London's own offsets: what the workstation showed then is evidence, and outlives a change of the law.
// Anything else is a workstation on foreign time; there the rule since 1996 says what London's clocks showed.
const londonOffset = (moment: Instant): number =>
  moment.offsetMinutes === 0 || moment.offsetMinutes === 60
    ? moment.offsetMinutes
    : summerTimeOffset(moment);

function summerTimeOffset(moment: Instant): number {
  const year = moment.utc.slice(0, 4);
  const starts = `${lastSunday(`${year}-03-31`)}T01:00:00.000Z`;
  const ends = `${lastSunday(`${year}-10-31`)}T01:00:00.000Z`;
  return moment.utc >= starts && moment.utc < ends ? 60 : 0;
}

function lastSunday(monthEnd: string): CivilDate {
  let date = civilDate.parse(monthEnd);
  while (weekday(date) !== 'Sunday') date = addDays(date, -1);
  return date;
}

function readUtc(moment: Instant): { date: CivilDate; ms: number } {
  const match = utcPattern.exec(moment.utc);
  const [, date = '', hours = '', minutes = '', seconds = '', ms = ''] = match ?? [];
  assert(isCivilDate(date), 'an instant that was never parsed');
  return {
    date,
    ms: ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000 + Number(ms),
  };
}

const two = (value: number): string => String(Math.floor(value)).padStart(2, '0');
