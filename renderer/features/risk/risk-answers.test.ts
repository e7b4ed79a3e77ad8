import { expect, test } from 'vitest';
import { localRiskPack } from '../../../shared/domain/policy/profiles/risk-pack.ts';
import { readable } from '../../ui/form/form-resolver.ts';
import { blankRisk, relevant, riskAnswers } from './risk-answers.ts';

const scored = {
  ...blankRisk(localRiskPack),
  factors: localRiskPack.factors.map(({ code }, score) => ({
    code,
    score,
    rationale: 'As reported.',
  })),
  impact: { score: 3, rationale: 'As reported.' },
  likelihood: { score: 4, rationale: 'As reported.' },
  confirmedGrade: 'Medium',
  manageability: 'manageable',
};
const parse = (form: Record<string, unknown>) =>
  riskAnswers.safeParse(readable(riskAnswers, form, () => false));

test('a whole assessment is accepted with every factor of the pack', () => {
  const parsed = parse(scored);
  expect(parsed.success).toBe(true);
  expect(parsed.data?.factors).toHaveLength(localRiskPack.factors.length);
});

test('without missing facts every factor must be scored', () => {
  expect(parse({ ...scored, factors: blankRisk(localRiskPack)['factors'] }).success).toBe(false);
});

test('while facts are missing, factors wait and nobody grades', () => {
  const [first] = scored.factors;
  const parsed = parse({
    ...scored,
    missing: ['access'],
    factors: [first, { code: 'leverage', rationale: '' }],
    overrideReason: 'typed before',
  });
  expect(parsed.data?.factors).toEqual([first]);
  expect(parsed.data).not.toHaveProperty('confirmedGrade');
  expect(parsed.data?.overrideReason).toBe('');
});

test('a score of nothing is a score', () => {
  const factors = [{ code: 'proximity', score: 0, rationale: 'None known.' }];
  expect(relevant({ missing: ['access'], factors })['factors']).toEqual(factors);
});
