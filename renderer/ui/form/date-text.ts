import { createCivilDate, type CivilDate } from '../../../shared/kit/civil-date.ts';

/** @file Dates as people type them: `18/2/2027`, `18.02.2027`, `18 Feb 2027`, `18 february 2027`, `2027-02-18`. Day first, always. */

const monthStarts = [
  'jan',
  'feb',
  'mar',
  'apr',
  'may',
  'jun',
  'jul',
  'aug',
  'sep',
  'oct',
  'nov',
  'dec',
];

/** The day that was typed; undefined while it is not (yet) one. Two-digit years are not guessed. */
export function readDate(typed: string): CivilDate | undefined {
  const tidy = typed.trim().toLowerCase();
  const yearFirst = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(tidy);
  if (yearFirst)
    return createCivilDate(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
  const dayFirst = /^(\d{1,2})[\s/.-]+([a-z]{3,9}|\d{1,2})[\s/.,-]+(\d{4})$/.exec(tidy);
  if (!dayFirst) return undefined;
  const month = monthOf(dayFirst[2] ?? '');
  return month === undefined
    ? undefined
    : createCivilDate(Number(dayFirst[3]), month, Number(dayFirst[1]));
}

function monthOf(written: string): number | undefined {
  if (/^\d+$/.test(written)) return Number(written);
  const index = monthStarts.findIndex((start) => written.startsWith(start));
  return index === -1 ? undefined : index + 1;
}

/** A day as it is shown in the box: `18/02/2027`. */
export const writeDate = (date: CivilDate): string =>
  `${date.slice(8, 10)}/${date.slice(5, 7)}/${date.slice(0, 4)}`;

/** A month that was typed, `3/2021` or `March 2021`, as `YYYY-MM`; undefined while it is not (yet) one. */
export function readMonth(typed: string): string | undefined {
  const tidy = typed.trim().toLowerCase();
  const parts = /^([a-z]{3,9}|\d{1,2})[\s/.-]+(\d{4})$/.exec(tidy);
  const month = parts ? monthOf(parts[1] ?? '') : undefined;
  if (!parts || month === undefined || month < 1 || month > 12) return undefined;
  return `${parts[2] ?? ''}-${String(month).padStart(2, '0')}`;
}

/** A month as it is shown in the box: `03/2021`; anything else as it is. */
export const writeMonth = (month: string): string =>
  /^\d{4}-\d{2}$/.test(month) ? `${month.slice(5)}/${month.slice(0, 4)}` : month;
