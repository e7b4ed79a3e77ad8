import { expect, it } from 'vitest';
import { coverageWords } from './coverage-words.ts';

it('says what was covered, what could not be, and where there is nothing', () => {
  expect(coverageWords({ register: 'gifts', checked: 812, of: 812 })).toBe(
    'Gifts and hospitality: checked 812 of 812',
  );
  expect(coverageWords({ register: 'diaries', checked: 3, of: 4 })).toBe(
    'Diaries: checked 3 of 4 (1 without a name or a day)',
  );
  expect(coverageWords({ register: 'expenses', checked: 0, of: 0 })).toBe('Expenses: empty');
});
