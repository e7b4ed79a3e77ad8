import { describe, expect, it } from 'vitest';
import { aPolicy } from '../../../test/builders/case-story.ts';
import { clauses } from '../policy/clauses.ts';
import { guidanceSheet } from './sheet.ts';

const words = (id: Parameters<typeof aPolicy>[0]) => JSON.stringify(guidanceSheet(aPolicy(id)));

describe('the guidance for supervisors', () => {
  it('advises, supports and lessens immediate risk (W12)', () => {
    const [whenTold] = guidanceSheet(aPolicy('west-midlands')).parts;
    expect(whenTold?.steps.map(({ from }) => from)).toContain(`W12: “${clauses.W12}”`);
  });

  it.each([
    ['who came is thanked: a referral manages a risk (W16)', 'W16', 'Thank them.'],
    ['they inform a manager or supervisor as soon as practicable (W11)', 'W11', 'right to come'],
    ['the report has to arrive as well (W13)', 'W13', 'the report arrives'],
    ['it names the person or group, and why (W15)', 'W15', 'names the person or group'],
    ['the manager writes comments, advice and mitigation (W14)', 'W14', 'your own comments'],
    [
      'of somebody else, the unit is told, and not that person (W17)',
      'W17',
      'tells you of somebody',
    ],
  ] as const)('says that %s', (_title, ref, says) => {
    const steps = guidanceSheet(aPolicy('west-midlands')).parts[0]?.steps ?? [];
    expect(steps.find((step) => step.from === `${ref}: “${clauses[ref]}”`)?.says).toContain(says);
  });

  it('is the supervisors’ effective advice to their staff (Ha3)', () => {
    const [whenTold] = guidanceSheet(aPolicy('hampshire')).parts;
    expect(whenTold?.steps.map(({ from }) => from)).toContain(`Ha3: “${clauses.Ha3}”`);
  });

  it.each([
    ['west-midlands', /W\d/, /PD\d|Ha\d/],
    ['leicestershire', /PD\d/, /W\d|Ha\d/],
    ['hampshire', /Ha\d/, /W\d|PD\d/],
  ] as const)('of %s quotes its own policy and no other', (id, own, others) => {
    const quoted = guidanceSheet(aPolicy(id)).parts.flatMap(({ steps }) =>
      steps.map(({ from = '' }) => /^(?:W|PD|Ha)\d+/.exec(from)?.[0] ?? ''),
    );
    expect(quoted.join(' ')).toMatch(own);
    expect(quoted.join(' ')).not.toMatch(others);
  });

  it('lists every scenario to its end, where the policy lists any (W4)', () => {
    const scenarios = guidanceSheet(aPolicy('west-midlands')).parts.at(-1);
    expect(scenarios?.steps.map(({ says }) => says)).toContain(clauses['W4.11']);
    expect(guidanceSheet(aPolicy('leicestershire')).parts).toHaveLength(3);
  });

  it('never asks for a systems check, and says so for every force (W10)', () => {
    for (const id of ['west-midlands', 'leicestershire', 'hampshire'] as const)
      expect(words(id).toLowerCase()).toContain('never');
  });
});
