import ICAL from 'ical.js';
import { tidied } from './table.ts';

/** @file One time of a calendar entry as a line of a table: by the clock of the force, whatever zone it was written in. */

/** The columns that a calendar becomes. */
export const columnsOfCalendar: readonly string[] = [
  ...['Start date', 'Start time', 'End time', 'End date', 'Subject', 'Location'],
  ...['Organiser', 'Attendees', 'Details'],
];

/** Where the force is. */
const zoneOfForce = 'Europe/London';
const clock = new Intl.DateTimeFormat('en-GB', {
  ...{ timeZone: zoneOfForce, year: 'numeric', month: '2-digit', day: '2-digit' },
  ...{ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
});

/** A line, and the day it begins. */
export function lineOfOccurrence(
  event: ICAL.Event,
  start: ICAL.Time,
  end: ICAL.Time | null,
): { readonly on: string; readonly cells: readonly string[] } {
  const from = momentOf(start);
  const to = end ? momentOf(lastOf(start, end)) : from;
  const cells = [
    ...[from.day, from.time, to.time === from.time && to.day === from.day ? '' : to.time],
    ...[to.day > from.day ? to.day : '', said(event.summary), said(event.location)],
    ...[nameOf(event.component.getFirstProperty('organizer'))],
    event.component.getAllProperties('attendee').slice(0, 100).map(nameOf).join('; '),
    said(event.description),
  ];
  return { on: from.day, cells: cells.map(tidied) };
}

/** A whole day ends, in a calendar, when the next begins. */
function lastOf(start: ICAL.Time, end: ICAL.Time): ICAL.Time {
  if (!end.isDate || end.compare(start) <= 0) return end;
  const last = end.clone();
  last.adjust(-1, 0, 0, 0);
  return last;
}

/** A moment by the clock of the force. A time without a zone, or of one that the file does not describe, is as it was written. */
function momentOf(time: ICAL.Time): { readonly day: string; readonly time: string } {
  if (time.isDate) return { day: time.toString().slice(0, 10), time: '' };
  if (time.zone === ICAL.Timezone.localTimezone || time.zone.tzid === 'floating') {
    const [day = '', of = ''] = time.toString().split('T');
    return { day, time: of.slice(0, 5) };
  }
  const parts = new Map(
    clock.formatToParts(time.toUnixTime() * 1000).map(({ type, value }) => [type, value]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes): string => parts.get(type) ?? '';
  return {
    day: `${part('year')}-${part('month')}-${part('day')}`,
    time: `${part('hour')}:${part('minute')}`,
  };
}

/** Who is meant: the name that is given, else the address. */
function nameOf(property: ICAL.Property | null): string {
  if (!property) return '';
  const named = property.getFirstParameter('cn');
  const address = said(property.getFirstValue()).replace(/^mailto:/iu, '');
  return (named || address).replaceAll(';', ',');
}

const said = (value: unknown): string => (typeof value === 'string' ? value : '');
