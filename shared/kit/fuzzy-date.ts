import { z } from 'zod';
import { assert } from './assert.ts';
import {
  civilDate,
  createCivilDate,
  daysInMonth,
  formatPlain,
  monthName,
  type CivilDate,
} from './civil-date.ts';

/** @file Dates as people remember them: a day, a month, a year, about then, or not at all. */

const year = z.string().regex(/^(1[89]|2\d)\d{2}$/, 'Give a year, as four digits.');
const month = z
  .string()
  .regex(/^(1[89]|2\d)\d{2}-(0[1-9]|1[0-2])$/, 'Give a month, as year-month.');

/** A date as remembered; `value` is a day, `YYYY-MM`, or `YYYY`, and absent when unknown. */
export const fuzzyDate = z.discriminatedUnion('precision', [
  z.strictObject({ precision: z.literal('exact'), value: civilDate }),
  z.strictObject({ precision: z.literal('month'), value: month }),
  z.strictObject({ precision: z.literal('year'), value: year }),
  z.strictObject({ precision: z.literal('circa'), value: z.union([year, month]) }),
  z.strictObject({ precision: z.literal('unknown') }),
]);
/** A date as remembered. */
export type FuzzyDate = z.infer<typeof fuzzyDate>;

/** `on 3 March 2021`, `in March 2021`, `in 2021`, `about 2021`, `date not known`. */
export function fuzzySentence(date: FuzzyDate): string {
  switch (date.precision) {
    case 'exact':
      return `on ${formatPlain(date.value)}`;
    case 'month':
    case 'year':
      return `in ${spoken(date.value)}`;
    case 'circa':
      return `about ${spoken(date.value)}`;
    case 'unknown':
      return 'date not known';
  }
}

/** The first day it can have been; undefined for *about* and *unknown*, on which nothing may be refused. */
export function earliestOf(date: FuzzyDate): CivilDate | undefined {
  switch (date.precision) {
    case 'exact':
      return date.value;
    case 'month':
      return dayOfMonth(date.value, () => 1);
    case 'year':
      return dayOfMonth(`${date.value}-01`, () => 1);
    case 'circa':
    case 'unknown':
      return undefined;
  }
}

/** The last day it can have been; undefined for *about* and *unknown*. */
export function latestOf(date: FuzzyDate): CivilDate | undefined {
  switch (date.precision) {
    case 'exact':
      return date.value;
    case 'month':
      return dayOfMonth(date.value, daysInMonth);
    case 'year':
      return dayOfMonth(`${date.value}-12`, daysInMonth);
    case 'circa':
    case 'unknown':
      return undefined;
  }
}

const spoken = (value: string): string =>
  value.length === 4 ? value : `${monthName(Number(value.slice(5)))} ${value.slice(0, 4)}`;

function dayOfMonth(value: string, pick: (year: number, month: number) => number): CivilDate {
  const [yearNumber, monthNumber] = [Number(value.slice(0, 4)), Number(value.slice(5))];
  const day = createCivilDate(yearNumber, monthNumber, pick(yearNumber, monthNumber));
  assert(day, 'a month that was never parsed');
  return day;
}
