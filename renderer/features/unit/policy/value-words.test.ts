import { describe, expect, it } from 'vitest';
import { policyKeyNames } from '../../../../shared/domain/policy/keys.ts';
import { profiles } from '../../../../shared/domain/policy/profiles.ts';
import { valueWords } from './value-words.ts';

describe('a value of a policy', () => {
  it('reads in plain words, for every value of every profile', () => {
    for (const profile of profiles)
      for (const key of policyKeyNames) {
        const { value } = profile.values[key];
        if (value === undefined) continue;
        for (const line of valueWords(value)) {
          expect(line, `${profile.id} ${key}`).not.toMatch(
            /\[object|undefined|^Set$|\d{4}-\d\d-\d\d/,
          );
          expect(line.length).toBeGreaterThan(0);
        }
      }
  });

  it('says periods and what they start from', () => {
    expect(valueWords({ count: 14, unit: 'days', from: 'receipt-of-determination' })).toEqual([
      '14 days from receipt of determination',
    ]);
  });
});
