import { expect, test } from 'vitest';
import { namesTyped } from './names-typed.ts';

test('forenames and surname are one name, aliases and numbers each one of their own', () => {
  expect(namesTyped(['Marlowe', 'Dean', ['Dino', 'The Scaffolder'], '07700 900123'])).toEqual([
    'Dean Marlowe',
    'Dino',
    'The Scaffolder',
    '07700 900123',
  ]);
});

test('forenames alone name nobody, and what is too short to be a name is not asked about', () => {
  expect(namesTyped(['', 'Dean', ['Al'], undefined])).toEqual([]);
  expect(namesTyped(['Ng', '', []])).toEqual([]);
  expect(namesTyped(['Ng', 'Wei', []])).toEqual(['Wei Ng']);
});

test('a name is asked about once, and no more names than the vault takes', () => {
  const many = Array.from({ length: 30 }, (_, index) => `Alias ${String(index)}`);
  expect(namesTyped(['Dino', '', ['Dino', ...many]])).toHaveLength(20);
  expect(namesTyped(['Dino', '', ['Dino']])).toEqual(['Dino']);
});
