import {
  addDays,
  addMonths,
  civilDate,
  daysInMonth,
  monthName,
  weekday,
  weekdays,
  type CivilDate,
} from '../../../shared/kit/civil-date.ts';

/** @file A month as a calendar shows it: whole weeks from Monday to Sunday. */

/** The days of a week in short, Monday first. */
export const weekdayNames: readonly (readonly [short: string, long: string])[] = weekdays.map(
  (name) => [name.slice(0, 3), name],
);

/** The first day of a day's month. */
export const firstOf = (day: CivilDate): CivilDate => civilDate.parse(`${day.slice(0, 7)}-01`);
/** The last day of a day's month. */
export const lastOf = (day: CivilDate): CivilDate =>
  civilDate.parse(
    `${day.slice(0, 7)}-${String(daysInMonth(Number(day.slice(0, 4)), Number(day.slice(5, 7)))).padStart(2, '0')}`,
  );

/** The weeks a month touches, each of seven days; the first and the last may reach into other months. */
export function weeksOf(day: CivilDate): readonly (readonly CivilDate[])[] {
  const first = firstOf(day);
  const last = lastOf(day);
  const weeks: CivilDate[][] = [];
  for (
    let monday = addDays(first, -weekdays.indexOf(weekday(first)));
    monday <= last;
    monday = addDays(monday, 7)
  )
    weeks.push([0, 1, 2, 3, 4, 5, 6].map((offset) => addDays(monday, offset)));
  return weeks;
}

/** `March 2027` */
export const monthTitle = (day: CivilDate): string =>
  `${monthName(Number(day.slice(5, 7)))} ${day.slice(0, 4)}`;

/** Where a key leads from a day: arrows by day and week, Page Up and Page Down by month, Home and End within the week. */
export function dayAfterKey(day: CivilDate, key: string): CivilDate | undefined {
  const inWeek = weekdays.indexOf(weekday(day));
  switch (key) {
    case 'ArrowLeft':
      return addDays(day, -1);
    case 'ArrowRight':
      return addDays(day, 1);
    case 'ArrowUp':
      return addDays(day, -7);
    case 'ArrowDown':
      return addDays(day, 7);
    case 'PageUp':
      return addMonths(day, -1);
    case 'PageDown':
      return addMonths(day, 1);
    case 'Home':
      return addDays(day, -inWeek);
    case 'End':
      return addDays(day, 6 - inWeek);
    default:
      return undefined;
  }
}
