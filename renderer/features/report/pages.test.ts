import { expect, test } from 'vitest';
import { reportPartNames } from '../../../shared/domain/report/facts.ts';
import { fieldsOf, reportPages } from './pages.ts';

test('every part of a report is asked on exactly one page', () => {
  const asked = reportPages.flatMap(({ parts }) => parts);
  expect([...asked].sort()).toEqual([...reportPartNames].sort());
});

test('warning, marking and protection come before anybody is written about', () => {
  const ids = reportPages.map(({ id }) => id);
  expect(ids.slice(0, 2)).toEqual(['before', 'protection']);
  expect(reportPages[0]?.apart).toContain('marking');
  expect(ids.indexOf('reporter')).toBeLessThan(ids.indexOf('subject'));
});

test('a page cannot be left before what it asks apart is right too', () => {
  expect(fieldsOf({ id: 'x', title: 'X', parts: ['subject'], apart: ['characteristics'] })).toEqual(
    ['subject', 'characteristics'],
  );
});
