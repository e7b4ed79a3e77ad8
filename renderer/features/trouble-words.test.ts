import { expect, it } from 'vitest';
import { countedWords } from './trouble-words.ts';

it('says what a trouble counts, and nothing where it counts nothing', () => {
  expect(countedWords({ kind: 'tail-lost', count: 5 })).toBe('5 records missing');
  expect(countedWords({ kind: 'acts-lost', where: 'Mara Hale', count: 1 })).toBe('1 record lost');
  expect(countedWords({ kind: 'replica-restored', count: 1200 })).toBe('1,200 records put back');
  expect(countedWords({ kind: 'clock-back' })).toBe('');
});
