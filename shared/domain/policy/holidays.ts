import type { CivilDate } from '../../kit/civil-date.ts';
import type { ActId } from '../act.ts';
import { englandAndWalesHolidays, type HolidayTable } from './bank-holidays.ts';
import type { ResolvedPolicy } from './resolve.ts';
import type { PolicySlice, TakenHolidays } from './slice.ts';
import { fallsOnNonWorkingDay } from './working-days.ts';

/** @file The bank holidays that the unit goes by: those the build knows, and newer ones that the unit took over from a file. */

/** The bank holidays that rules and duties of a policy count by. */
export const holidaysUnder = (policy: ResolvedPolicy): HolidayTable =>
  policy.holidays ?? englandAndWalesHolidays;

// Every case of a list asks for the same table. What was taken over never changes; a new act makes a new list.
const tables = new WeakMap<readonly TakenHolidays[], HolidayTable>();

/** The bank holidays the unit goes by. */
export function holidaysOf({ holidays }: PolicySlice): HolidayTable {
  if (!holidays) return englandAndWalesHolidays;
  const known = tables.get(holidays) ?? tableOf(holidays);
  tables.set(holidays, known);
  return known;
}

/** The acts whose days a new file takes the place of. */
export const standingHolidays = ({ holidays = [] }: PolicySlice): readonly ActId[] =>
  holidays.map(({ actId }) => actId);

/** What one file would bring: days of rest that come, and those that go. */
export type HolidayChanges = {
  readonly added: HolidayTable['days'];
  readonly gone: HolidayTable['days'];
};

/** What would be another kind of day by a table than it is by the one held; a title alone changes nothing. */
export function holidayChanges(held: HolidayTable, next: HolidayTable): HolidayChanges {
  const rests = (table: HolidayTable, date: CivilDate): boolean => {
    const found = fallsOnNonWorkingDay(date, table);
    return found.ok && found.value.kind !== 'working';
  };
  const isWithin = ({ startsOn, endsOn }: HolidayTable, date: CivilDate): boolean =>
    startsOn <= date && date <= endsOn;
  return {
    added: next.days.filter(({ date }) => !isWithin(held, date) || !rests(held, date)),
    gone: held.days.filter(({ date }) => isWithin(next, date) && !rests(next, date)),
  };
}

/** Each file stands for its own days, and takes the place of what its author had seen. Of two taken over apart every day of rest counts: a
 *  period grows by it and never shrinks, until somebody takes a file over who has seen both. */
function tableOf(taken: readonly TakenHolidays[]): HolidayTable {
  type Day = HolidayTable['days'][number] & { readonly by?: ActId };
  let days: readonly Day[] = englandAndWalesHolidays.days;
  let { endsOn } = englandAndWalesHolidays;
  for (const file of taken) {
    const replaced = new Set<ActId | undefined>([undefined, ...file.over]);
    days = [
      ...days.filter(
        ({ date, by }) => date < file.startsOn || date > file.endsOn || !replaced.has(by),
      ),
      ...file.days.map((day) => ({ ...day, by: file.actId })),
    ];
    if (file.endsOn > endsOn) endsOn = file.endsOn;
  }
  const byDate = new Map(days.map(({ date, title }) => [date, { date, title }]));
  return {
    ...englandAndWalesHolidays,
    endsOn,
    days: [...byDate.values()].toSorted((a, b) => (a.date < b.date ? -1 : 1)),
  };
}
