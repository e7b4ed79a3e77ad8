import ICAL from 'ical.js';
import type { Problem } from '../../../../shared/domain/noun.ts';
import { ok, type Result } from '../../../../shared/kit/result.ts';
import { letOthers } from '../../let-others.ts';
import { columnsOfCalendar, lineOfOccurrence } from './calendar-line.ts';
import { decode } from './read-csv.ts';
import { looksLikeFormula, mostLines, refused, type Table, type TableLine } from './table.ts';

/** @file A calendar (iCalendar, RFC 5545) as a table: each entry by itself, so that a broken one spoils no other; what repeats written out
 *  between two days. */

/** The days between which entries are taken. */
type Window = { readonly from: string; readonly until: string };

/** True of what begins like a calendar. */
export const isCalendar = (bytes: Uint8Array): boolean =>
  /^\ufeff?\s*BEGIN:VCALENDAR/iu.test(new TextDecoder().decode(bytes.subarray(0, 200)));

/** So often may one entry repeat before its window ends: every day for half a century. */
const mostSteps = 20_000;
/** Over the whole file: what would take minutes is no diary. */
const mostStepsInAll = 2_000_000;
const atOnce = 100;

/** Reads a calendar. Refusals: import/not-text, import/empty, import/too-many-rows. */
export async function readIcs(bytes: Uint8Array, window: Window): Promise<Result<Table, Problem>> {
  const decoded = await decode(bytes);
  if (!decoded) return refused('not-text', 'This is no calendar that can be read.');
  const calendar = calendarOf(decoded.text);
  const entries = entriesOf(decoded.text);
  if (entries.length === 0) return refused('empty', 'This calendar has no entries.');
  const budget = { steps: mostStepsInAll };
  const lines: TableLine[] = [];
  const leftOut: { line: number; why: string }[] = [];
  for (const [at, entry] of entries.entries()) {
    const found = occurrencesOf(calendar, entry, window, budget);
    if (typeof found === 'string') leftOut.push({ line: entry.line, why: found });
    else for (const cells of found) lines.push({ line: entry.line, cells });
    if (lines.length > mostLines)
      return refused(
        'too-many-rows',
        'This calendar has more entries than can be brought at once.',
      );
    if (at % atOnce === 0) await letOthers();
  }
  if (lines.length === 0 && leftOut.length === 0)
    return refused('empty', 'This calendar has no entry between these days.');
  const formulas = lines.reduce((sum, { cells }) => sum + cells.filter(looksLikeFormula).length, 0);
  return ok({
    columns: columnsOfCalendar,
    lines,
    formulas,
    merged: 0,
    mixed: decoded.mixed,
    leftOut,
  });
}

/** The calendar without its entries: the time zones that they name. */
function calendarOf(text: string): ICAL.Component {
  const zones = text.match(/^BEGIN:VTIMEZONE[\s\S]*?^END:VTIMEZONE\r?$/gimu) ?? [];
  const calendar = new ICAL.Component('vcalendar');
  for (const zone of zones.slice(0, 200)) {
    const component = componentOf(zone);
    if (component) calendar.addSubcomponent(component);
  }
  return calendar;
}

/** An entry with what was changed in single times of it. */
type CalendarEntry = { readonly line: number; readonly own: string; readonly changed: string[] };

function entriesOf(text: string): readonly CalendarEntry[] {
  const blocks = text.match(/^BEGIN:VEVENT[\s\S]*?^END:VEVENT\r?$/gimu) ?? [];
  const byUid = new Map<string, CalendarEntry>();
  const entries: CalendarEntry[] = [];
  const changes: { uid: string; line: number; block: string }[] = [];
  for (const [at, block] of blocks.entries()) {
    const uid = /^UID[^:\r\n]*:(.*)$/imu.exec(block)?.[1]?.trim() ?? '';
    if (/^RECURRENCE-ID[;:]/imu.test(block)) changes.push({ uid, line: at + 1, block });
    else {
      const entry = { line: at + 1, own: block, changed: [] };
      entries.push(entry);
      if (uid !== '') byUid.set(uid, entry);
    }
  }
  for (const { uid, line, block } of changes) {
    const entry = byUid.get(uid);
    if (entry) entry.changed.push(block);
    else entries.push({ line, own: block, changed: [] });
  }
  return entries;
}

function componentOf(block: string): ICAL.Component | undefined {
  try {
    // The library types what it read as anything.
    const read: unknown = ICAL.parse(block);
    return Array.isArray(read) ? new ICAL.Component(read) : undefined;
  } catch (cause: unknown) {
    if (cause instanceof Error) return undefined;
    throw cause;
  }
}

/** The lines of an entry, or why it has none. */
function occurrencesOf(
  calendar: ICAL.Component,
  { own, changed }: CalendarEntry,
  window: Window,
  budget: { steps: number },
): readonly (readonly string[])[] | string {
  const component = componentOf(own);
  if (!component) return 'The entry is not understood.';
  calendar.addSubcomponent(component);
  try {
    const event = new ICAL.Event(component);
    // An exception without a start would be placed at the beginning of time.
    if (!component.hasProperty('dtstart')) return 'The day is not understood.';
    if (/^cancelled$/iu.test(String(component.getFirstPropertyValue('status') ?? '')))
      return 'It was cancelled.';
    for (const block of changed) {
      const exception = componentOf(block);
      if (exception) event.relateException(new ICAL.Event(withParent(calendar, exception)));
    }
    return event.isRecurring() ? repeated(event, window, budget) : once(event, window);
  } catch (cause: unknown) {
    if (cause instanceof Error) return 'The entry is not understood.';
    throw cause;
  } finally {
    calendar.removeAllSubcomponents('vevent');
  }
}

const withParent = (calendar: ICAL.Component, child: ICAL.Component): ICAL.Component => {
  calendar.addSubcomponent(child);
  return child;
};

function once(event: ICAL.Event, window: Window): readonly (readonly string[])[] | string {
  const line = lineOfOccurrence(event, event.startDate, event.endDate);
  return isWithin(line.on, window) ? [line.cells] : 'It lies outside the days asked for.';
}

function repeated(
  event: ICAL.Event,
  window: Window,
  budget: { steps: number },
): readonly (readonly string[])[] | string {
  const lines: (readonly string[])[] = [];
  const times = event.iterator();
  for (let step = 0; step < mostSteps; step += 1) {
    budget.steps -= 1;
    if (budget.steps < 0) break;
    const start = times.next() as ICAL.Time | null;
    if (!start) return lines;
    const { item, startDate, endDate } = event.getOccurrenceDetails(start);
    const line = lineOfOccurrence(item, startDate, endDate);
    // Times come in their order, but one that was moved may lie anywhere.
    if (item === event && line.on > window.until) return lines;
    if (isWithin(line.on, window)) lines.push(line.cells);
  }
  return 'It repeats too often to be written out.';
}

const isWithin = (on: string, { from, until }: Window): boolean => from <= on && on <= until;
