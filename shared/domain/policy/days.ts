import { assert } from '../../kit/assert.ts';
import { addDays, addMonths, formatLong, type CivilDate } from '../../kit/civil-date.ts';
import type { Clock } from './values.ts';

/** @file How the policies count: civil dates, never hours. "Within N days from, of or following" an event leaves the day of the
 *  event out and takes the last day in (W35, W38, W40). A last day on a weekend or bank holiday stays where it is: the policies
 *  say days, and nothing is moved in silence. */

/** The last day that is in time for "within N days from (of, following)" an event. */
export function lastDayWithin(days: number, eventDate: CivilDate): CivilDate {
  assert(Number.isInteger(days) && days >= 0, 'a period is counted in whole days');
  return addDays(eventDate, days);
}

/** The last day that is in time for a clock of a profile that starts on an event's day. Months keep the day of the month;
 *  29 February becomes 28 February in a common year. */
export const dueOn = (clock: Clock, eventDate: CivilDate): CivilDate =>
  clock.unit === 'days' ? lastDayWithin(clock.count, eventDate) : addMonths(eventDate, clock.count);

/** How a last day was counted, in words, for *Why?*. */
export const countingSentence = (days: number, eventDate: CivilDate): string =>
  `${formatLong(eventDate)} does not count. Day 1 is ${formatLong(addDays(eventDate, 1))}; ` +
  `day ${String(days)}, the last, is ${formatLong(lastDayWithin(days, eventDate))}. ` +
  'Calendar days: weekends and bank holidays count.';
