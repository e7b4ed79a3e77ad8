import { expect, it } from 'vitest';
import { strengthNumbers, strengthWords } from './strength-words.ts';

it('says in plain words what strong and possible mean, and leaves the numbers to the detail', () => {
  for (const strength of ['strong', 'possible'] as const) {
    expect(strengthWords({ check: 'gift-then-contract', strength })).not.toMatch(/\d/);
    expect(strengthNumbers({ check: 'gift-then-contract', strength })).toMatchObject({
      why: expect.stringMatching(/32 to 1/) as string,
    });
  }
});

it('gives no odds where a hit rests on no comparison of names', () => {
  expect(strengthNumbers({ check: 'declaration-missing', strength: 'strong' })).toBeUndefined();
});
