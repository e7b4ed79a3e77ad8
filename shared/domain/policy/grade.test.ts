import { expect, it } from 'vitest';
import { suggestedGrade } from './grade.ts';
import { localRiskPack } from './profiles/risk-pack.ts';

it.each([
  [1, 1, 'low'],
  [1, 5, 'low'],
  [2, 3, 'medium'],
  [3, 4, 'medium'],
  [3, 5, 'high'],
  [5, 5, 'high'],
] as const)('impact %i and likelihood %i suggest %s', (impact, likelihood, grade) => {
  expect(suggestedGrade(localRiskPack, impact, likelihood)).toBe(grade);
});

it.each([0, 6, 2.5])('treats a score of %d as a bug, since the schema refused it', (score) => {
  expect(() => suggestedGrade(localRiskPack, score, 3)).toThrow('bug');
});
