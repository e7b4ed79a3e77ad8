import { expect, it } from 'vitest';
import { coverageWords, coveredPart } from './coverage-words.ts';

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

it('names the part of a register that a check counts, so that nobody takes it for the whole', () => {
  const part = (check: Parameters<typeof coveredPart>[0]) =>
    coveredPart(check, { register: 'procurement' });
  expect(part('gift-then-contract')).toBe('Contracts');
  expect(part('diary-without-gift')).toBe('Suppliers');
  expect(part('declared-conflict')).toBe('Declarations, contracts and bids');
  expect(coverageWords('gift-then-contract', { register: 'procurement', checked: 0, of: 0 })).toBe(
    'Contracts: none',
  );
  expect(coverageWords('undeclared-conflict', { register: 'procurement', checked: 2, of: 3 })).toBe(
    'Contracts: checked 2 of 3 (1 without a supplier or without who decided)',
  );
});

it('says for how many bids and contracts nobody declared, where a missing declaration is looked for', () => {
  const of = (checked: number) =>
    coverageWords('declaration-missing', { register: 'procurement', checked, of: 4 });
  expect(of(1)).toBe(
    'Bids, and contracts that name who decided: checked 1 of 4 (3 bids and contracts for which nobody declared)',
  );
  expect(of(3)).toContain('(1 bid or contract for which nobody declared)');
});
