import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOfDay, formatPlain, formatShort } from '../../../shared/kit/civil-date.ts';
import { readDate, readMonth, writeDate, writeMonth } from './date-text.ts';

describe('a typed date', () => {
  it.each([
    ['18/2/2027', '2027-02-18'],
    ['18/02/2027', '2027-02-18'],
    ['18.2.2027', '2027-02-18'],
    [' 18-02-2027 ', '2027-02-18'],
    ['18 Feb 2027', '2027-02-18'],
    ['18 february, 2027', '2027-02-18'],
    ['2027-02-18', '2027-02-18'],
    ['29/2/2028', '2028-02-29'],
  ])('reads %s, day first', (typed, date) => {
    expect(readDate(typed)).toBe(date);
  });

  it.each([
    '',
    '18/2',
    '18/2/27',
    '29/2/2027',
    '31/4/2027',
    '2/18/2027',
    'tomorrow',
    '18 Fubr 2027',
  ])('is no date while it reads "%s"', (typed) => {
    expect(readDate(typed)).toBeUndefined();
  });

  it('reads back what it shows, and what letters print', () => {
    fc.assert(
      fc.property(fc.integer({ min: -200_000, max: 200_000 }), (day) => {
        const date = dateOfDay(day);
        for (const shown of [writeDate(date), formatPlain(date), formatShort(date)])
          expect(readDate(shown)).toBe(date);
      }),
    );
  });
});

describe('a typed month', () => {
  it.each([
    ['3/2021', '2021-03'],
    ['03-2021', '2021-03'],
    ['March 2021', '2021-03'],
  ])('reads %s', (typed, month) => {
    expect(readMonth(typed)).toBe(month);
    expect(readMonth(writeMonth(month))).toBe(month);
  });

  it('is none when there is no such month', () => {
    expect(readMonth('13/2021')).toBeUndefined();
    expect(readMonth('0/2021')).toBeUndefined();
  });
});
