import { describe, expect, it } from 'vitest';
import { civilDate } from '../../../shared/kit/civil-date.ts';
import { dayAfterKey, lastOf, monthTitle, weeksOf } from './month.ts';

const on = (written: string) => civilDate.parse(written);

describe('a month', () => {
  it('is shown in whole weeks from Monday to Sunday', () => {
    // 1 February 2027 is a Monday: four weeks and nothing of another month.
    expect(weeksOf(on('2027-02-18')).map((week) => [week[0], week[6]])).toEqual([
      ['2027-02-01', '2027-02-07'],
      ['2027-02-08', '2027-02-14'],
      ['2027-02-15', '2027-02-21'],
      ['2027-02-22', '2027-02-28'],
    ]);
    // 1 May 2027 is a Saturday, 31 May a Monday: six weeks.
    expect(weeksOf(on('2027-05-10'))).toHaveLength(6);
    expect(weeksOf(on('2027-05-10'))[0]?.[0]).toBe('2027-04-26');
  });

  it('ends on its last day, in leap years too', () => {
    expect(lastOf(on('2028-02-10'))).toBe('2028-02-29');
    expect(lastOf(on('2027-12-01'))).toBe('2027-12-31');
    expect(monthTitle(on('2028-02-10'))).toBe('February 2028');
  });

  it.each([
    ['ArrowLeft', '2027-02-17'],
    ['ArrowRight', '2027-02-19'],
    ['ArrowUp', '2027-02-11'],
    ['ArrowDown', '2027-02-25'],
    ['PageUp', '2027-01-18'],
    ['PageDown', '2027-03-18'],
    ['Home', '2027-02-15'],
    ['End', '2027-02-21'],
  ])('is walked by the keyboard: %s', (key, to) => {
    expect(dayAfterKey(on('2027-02-18'), key)).toBe(to);
    expect(dayAfterKey(on('2027-02-18'), 'x')).toBeUndefined();
  });
});
