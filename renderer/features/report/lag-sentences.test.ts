import { expect, test } from 'vitest';
import { day, someReport } from '../../../test/builders/report.ts';
import { lagSentences, lateDays } from './lag-sentences.ts';

const { dates } = someReport();

test('the steps of a report are told in days', () => {
  expect(lagSentences(dates)).toEqual([
    'Known, then told to the manager: 1 day.',
    'Known, then reported: 3 days.',
    'Reported, then received: 1 day.',
  ]);
});

test('a day that is remembered as a month gives at least so many days', () => {
  const sentences = lagSentences({ ...dates, knownOn: { precision: 'month', value: '2027-01' } });
  expect(sentences).toContain('Known, then reported: at least 11 days.');
});

test('where nobody knows the day, it says that it cannot be worked out', () => {
  const sentences = lagSentences({ ...dates, knownOn: { precision: 'unknown' } });
  expect(sentences[0]).toMatch('cannot be worked out');
});

test('a day in the wrong order is said to be so', () => {
  const known = { precision: 'exact', value: day('2027-02-20') } as const;
  expect(lagSentences({ ...dates, knownOn: known })).toContain(
    'The day it was known comes after the day it was reported.',
  );
});

test('a report is late after more than the days the policy gives, and not before', () => {
  const known = (on: string) => ({
    ...dates,
    knownOn: { precision: 'exact' as const, value: day(on) },
  });
  expect(lateDays(known('2027-01-28'), 14)).toBeUndefined();
  expect(lateDays(known('2027-01-27'), 14)).toBe(15);
  expect(lateDays({ ...dates, knownOn: { precision: 'unknown' } }, 14)).toBeUndefined();
});
