import { expect, it } from 'vitest';
import type { CheckRow } from '../../../shared/contract/vault/checks.ts';
import { foundWords, standingWords } from './standing-words.ts';

const row = (over: Partial<CheckRow>): CheckRow => ({
  ...{ check: 'gift-then-contract', coverage: [], waiting: 0, strong: 0 },
  ...{ confirmed: 0, watched: 0, dismissed: 0, ...over },
});

it('says how the hits of a check stand', () => {
  expect(standingWords(row({}))).toBe('');
  expect(standingWords(row({ waiting: 3 }))).toBe('3 to be decided');
  expect(standingWords(row({ waiting: 3, strong: 1 }))).toBe('3 to be decided, 1 of them strong');
  expect(standingWords(row({ waiting: 1, strong: 1 }))).toBe('1 to be decided, strong');
  expect(standingWords(row({ waiting: 2, strong: 2 }))).toBe('2 to be decided, both strong');
  expect(standingWords(row({ waiting: 4, strong: 4, dismissed: 2 }))).toBe(
    '4 to be decided, all strong; 2 dismissed',
  );
});

it('gives no number before anything was compared, and says of what the number is', () => {
  expect(foundWords(0, 'none', true)).toBe('Comparing');
  expect(foundWords(0, 'none', false)).toBe('Not compared yet');
  expect(foundWords(1, 'fresh', false)).toBe('1 hit to be decided');
  expect(foundWords(2, 'stopped', false)).toBe('2 hits to be decided, of a part');
  expect(foundWords(2, 'stale', true)).toBe('2 hits to be decided, before the last change');
});
