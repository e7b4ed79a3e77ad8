import { z } from 'zod';
import type { HolidayTable } from '../../../shared/domain/policy/bank-holidays.ts';
import type { Problem } from '../../../shared/domain/noun.ts';
import { goodFriday } from '../../../shared/domain/policy/working-days.ts';
import { addDays, civilDate, type CivilDate } from '../../../shared/kit/civil-date.ts';
import { err, ok, type Result } from '../../../shared/kit/result.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import { isCalendar, readIcs } from '../registers/import/read-ics.ts';

/** @file Bank holidays of England and Wales out of a file as GOV.UK publishes them: a calendar (ICS) of one division, or JSON of one or of
 *  all three. The file comes from outside: what is not a day with a name is refused. */

/** Whole years of bank holidays. */
export type FoundHolidays = {
  readonly table: HolidayTable & { readonly division: 'england-and-wales' };
  /** Days of years of which the file does not hold all. */
  readonly leftOut: number;
};

/** The file of all three divisions has some thirty thousand bytes. */
const mostBytes = 1024 * 1024;
const mostDays = 1000;
/** No year since 1978 had fewer. */
const fewestInYear = 8;
const everyDay = { from: '1978-01-01', until: '2199-12-31' };

type Day = HolidayTable['days'][number];

/** Reads a file of bank holidays. Refusals: holidays/too-large, holidays/not-read, holidays/other-division, holidays/no-whole-year. */
export async function readHolidays(bytes: Uint8Array): Promise<Result<FoundHolidays, Problem>> {
  if (bytes.length === 0 || bytes.length > mostBytes)
    return refused('too-large', 'This is no file of bank holidays: it is empty, or far too long.');
  const days = isCalendar(bytes) ? await ofCalendar(bytes) : ofJson(bytes);
  if (!days || days.length > mostDays)
    return refused(
      'not-read',
      'This is no file of bank holidays that can be read. GOV.UK publishes them as a calendar (ICS) and as JSON.',
    );
  if (days.some(({ title }) => elsewhere.test(title)))
    return refused(
      'other-division',
      'These are the bank holidays of Scotland or Northern Ireland. Those of England and Wales are asked for.',
    );
  return wholeYears(days);
}

/** Days that only the other divisions keep. */
const elsewhere = /St\.? Andrew|St\.? Patrick|Boyne|Orangem[ae]n|2nd January/iu;

async function ofCalendar(bytes: Uint8Array): Promise<readonly Day[] | undefined> {
  const read = await readIcs(bytes, everyDay);
  if (!read.ok || read.value.leftOut.length > 0) return undefined;
  const { columns, lines } = read.value;
  const [on, named] = [columns.indexOf('Start date'), columns.indexOf('Subject')];
  return daysIn(lines.map(({ cells }) => ({ date: cells[on], title: cells[named] })));
}

const division = z.object({
  division: z.literal('england-and-wales'),
  events: z.array(z.unknown()).max(mostDays),
});
const published = z.union([division, z.object({ 'england-and-wales': division })]);

function ofJson(bytes: Uint8Array): readonly Day[] | undefined {
  const parsed = published.safeParse(jsonOf(bytes));
  if (!parsed.success) return undefined;
  const { data } = parsed;
  return daysIn('england-and-wales' in data ? data['england-and-wales'].events : data.events);
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause: unknown) {
    if (cause instanceof Error) return undefined;
    throw cause;
  }
}

const oneDay = z.object({
  date: civilDate,
  title: z.string().trim().min(1).max(textLimits.name),
});

function daysIn(found: readonly unknown[]): readonly Day[] | undefined {
  const parsed = z.array(oneDay).safeParse(found);
  return parsed.success ? parsed.data : undefined;
}

/** The years that the file holds whole, without a gap; a year in the making, or the end of one, tells of no working days. */
function wholeYears(days: readonly Day[]): Result<FoundHolidays, Problem> {
  const byDate = new Map(days.map((day) => [day.date, day]));
  const inYear = (year: number): readonly CivilDate[] =>
    [...byDate.keys()].filter((date) => date.startsWith(`${String(year)}-`));
  const isWhole = (year: number): boolean =>
    inYear(year).length >= fewestInYear &&
    byDate.has(goodFriday(year)) &&
    byDate.has(addDays(goodFriday(year), 3));
  const years = [...new Set([...byDate.keys()].map((date) => Number(date.slice(0, 4))))]
    .filter(isWhole)
    .toSorted((a, b) => a - b);
  const first = years[0];
  if (first === undefined)
    return refused(
      'no-whole-year',
      'This file holds no whole year of bank holidays of England and Wales.',
    );
  const broken = years.findIndex((year, at) => year !== first + at);
  const last = first + (broken < 0 ? years.length : broken) - 1;
  const [startsOn, endsOn] = [
    civilDate.parse(`${String(first)}-01-01`),
    civilDate.parse(`${String(last)}-12-31`),
  ];
  const held = [...byDate.values()]
    .filter(({ date }) => startsOn <= date && date <= endsOn)
    .toSorted((a, b) => (a.date < b.date ? -1 : 1));
  return ok({
    table: { division: 'england-and-wales', startsOn, endsOn, days: held },
    leftOut: byDate.size - held.length,
  });
}

const refused = (kind: string, says: string): Result<never, Problem> =>
  err({ kind: `holidays/${kind}`, says });
