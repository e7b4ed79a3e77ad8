import { expect, test } from 'vitest';
import { saysSomething } from './says-something.ts';

test('empty boxes, empty lists and “not known” say nothing', () => {
  expect(saysSomething('')).toBe(false);
  expect(saysSomething(' ')).toBe(false);
  expect(saysSomething([])).toBe(false);
  expect(saysSomething('not-known')).toBe(false);
  expect(saysSomething({ precision: 'unknown' })).toBe(false);
  expect(saysSomething({ team: '', systems: [], powers: 'not-known' })).toBe(false);
});

test('a word, a number, a list entry or a date says something, however deep', () => {
  expect(saysSomething('Fraud team')).toBe(true);
  expect(saysSomething(0)).toBe(true);
  expect(saysSomething({ posting: { systems: ['pnd'] } })).toBe(true);
  expect(saysSomething({ precision: 'year', value: '2021' })).toBe(true);
});
