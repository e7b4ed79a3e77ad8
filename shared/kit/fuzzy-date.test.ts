import { describe, expect, it } from 'vitest';
import { earliestOf, fuzzyDate, fuzzySentence, latestOf } from './fuzzy-date.ts';

const remembered = [
  [{ precision: 'exact', value: '2021-03-03' }, 'on 3 March 2021', '2021-03-03', '2021-03-03'],
  [{ precision: 'month', value: '2028-02' }, 'in February 2028', '2028-02-01', '2028-02-29'],
  [{ precision: 'year', value: '2021' }, 'in 2021', '2021-01-01', '2021-12-31'],
  [{ precision: 'circa', value: '2021' }, 'about 2021', undefined, undefined],
  [{ precision: 'circa', value: '2021-03' }, 'about March 2021', undefined, undefined],
  [{ precision: 'unknown' }, 'date not known', undefined, undefined],
] as const;

describe('a date as remembered', () => {
  it.each(remembered)(
    '%j reads “%s” and lies between its bounds',
    (value, sentence, earliest, latest) => {
      const date = fuzzyDate.parse(value);
      expect(fuzzySentence(date)).toBe(sentence);
      expect(earliestOf(date)).toBe(earliest);
      expect(latestOf(date)).toBe(latest);
    },
  );

  it.each([
    { precision: 'exact', value: '2021-02-30' },
    { precision: 'exact' },
    { precision: 'month', value: '2021-13' },
    { precision: 'month', value: '2021-03-03' },
    { precision: 'year', value: '21' },
    { precision: 'year', value: '0021' },
    { precision: 'unknown', value: '2021' },
    { precision: 'soon', value: '2021' },
  ])('refuses %j', (value) => {
    expect(fuzzyDate.safeParse(value).success).toBe(false);
  });
});
