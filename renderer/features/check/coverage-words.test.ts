import { expect, it } from 'vitest';
import { coverageWords } from './coverage-words.ts';

it('says what was covered, what could not be, and where there is nothing', () => {
  expect(coverageWords('gift-then-contract', { register: 'gifts', checked: 812, of: 812 })).toBe(
    'Gifts and hospitality: checked 812 of 812',
  );
  expect(coverageWords('diary-without-gift', { register: 'diaries', checked: 3, of: 4 })).toBe(
    'Diaries: checked 3 of 4 (1 without a name or a day)',
  );
  expect(
    coverageWords('expense-with-hospitality', { register: 'expenses', checked: 0, of: 0 }),
  ).toBe('Expenses: empty');
});

it('says for how many bids and contracts nobody declared, where a missing declaration is looked for', () => {
  const of = (checked: number) =>
    coverageWords('declaration-missing', { register: 'procurement', checked, of: 4 });
  expect(of(1)).toBe(
    'Suppliers and contracts: checked 1 of 4 (3 bids and contracts for which nobody declared)',
  );
  expect(of(3)).toContain('(1 bid or contract for which nobody declared)');
});
