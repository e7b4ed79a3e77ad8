import fc from 'fast-check';
import { expect, test } from 'vitest';
import { localRiskPack } from '../../../shared/domain/policy/profiles/risk-pack.ts';
import { suggestionOf } from './suggestion-words.ts';

test('a suggestion says how it came about', () => {
  expect(suggestionOf(localRiskPack, 3, 4)).toEqual({
    grade: 'Medium',
    says: 'Impact 3 (Moderate) × likelihood 4 (Likely) = 12. Medium from 6, High from 13.',
  });
});

test('nothing is suggested before both scores are chosen, or outside their scales', () => {
  expect(suggestionOf(localRiskPack, undefined, 4)).toBeUndefined();
  expect(suggestionOf(localRiskPack, 3, '')).toBeUndefined();
  expect(suggestionOf(localRiskPack, 0, 6)).toBeUndefined();
});

test('the greater sum never suggests the lesser grade', () => {
  const order = { Low: 1, Medium: 2, High: 3 };
  const score = fc.integer({ min: 1, max: 5 });
  fc.assert(
    fc.property(score, score, score, score, (a, b, c, d) => {
      const [one, two] = [suggestionOf(localRiskPack, a, b), suggestionOf(localRiskPack, c, d)];
      if (!one || !two) throw new Error('a score of the scale suggests a grade');
      expect(a * b <= c * d ? order[one.grade] <= order[two.grade] : true).toBe(true);
    }),
  );
});
