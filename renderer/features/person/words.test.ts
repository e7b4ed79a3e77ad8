import { expect, it } from 'vitest';
import { identifiersInLine } from './words.ts';

/** @file How people read in a list. Every number is invented. */

it('says of each number what it is, of one kind once', () => {
  expect(
    identifiersInLine([
      { kind: 'telephone', value: '07700 900127' },
      { kind: 'vehicle', value: 'AB12 CDE' },
      { kind: 'telephone', value: '07700 900128' },
    ]),
  ).toBe('Telephone 07700 900127, 07700 900128 · Vehicle AB12 CDE');
  expect(identifiersInLine([])).toBe('');
});
