import { civilDateOf, epochMsOf, type Instant } from '../../shared/kit/instant.ts';
import { formatShort } from '../../shared/kit/civil-date.ts';

/** @file How moments read on the screen: in the clock time of the place where they were noted. */

const msPerMinute = 60_000;
const minutesPerDay = 1_440;

/** `14:03`, by the clock of the place where it was noted. */
export function clockTime(instant: Instant): string {
  const minutes = Math.floor(epochMsOf(instant) / msPerMinute) + instant.offsetMinutes;
  const ofDay = ((minutes % minutesPerDay) + minutesPerDay) % minutesPerDay;
  return `${padded(Math.floor(ofDay / 60))}:${padded(ofDay % 60)}`;
}

/** `4 Feb 2027 11:20` */
export const shortMoment = (instant: Instant): string =>
  `${formatShort(civilDateOf(instant))} ${clockTime(instant)}`;

const padded = (value: number): string => String(value).padStart(2, '0');
