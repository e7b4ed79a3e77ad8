import { expect, test } from 'vitest';
import { knownCases } from './known-cases.ts';

test('a case in which a name and its alias stand is one case, and the case itself is none', () => {
  const hits = [
    { caseId: 'one', matched: 'Dean Marlowe' },
    { caseId: 'own', matched: 'Dean Marlowe' },
    { caseId: 'one', matched: 'Dino' },
    { caseId: 'two', matched: 'Dino' },
  ];
  expect(knownCases(hits, 'own').map(({ caseId }) => caseId)).toEqual(['one', 'two']);
  expect(knownCases(hits, undefined)).toHaveLength(3);
});
