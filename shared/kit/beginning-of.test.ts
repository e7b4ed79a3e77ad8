import { expect, it } from 'vitest';
import { beginningOf } from './beginning-of.ts';

it('begins a text in whole words on one line, and says that it goes on', () => {
  expect(beginningOf('Ring the manager.', 40)).toBe('Ring the manager.');
  expect(beginningOf('Ask the bank,\nthen the landlord for the lease.', 22)).toBe(
    'Ask the bank, then…',
  );
  expect(beginningOf('Ask the bank, then the landlord.', 15)).toBe('Ask the bank…');
  expect(beginningOf('Llanfairpwllgwyngyll', 8)).toBe('Llanfair…');
});
