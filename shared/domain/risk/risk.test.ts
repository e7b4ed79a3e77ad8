import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { given } from '../../../test/builders/case-story.ts';
import { anAssessment, aTriage } from '../../../test/builders/decisions.ts';
import { anAct } from '../../../test/builders/people.ts';
import { aReport } from '../../../test/builders/report.ts';
import { localRiskPack } from '../policy/profiles/risk-pack.ts';
import { caseEngine } from '../registry.ts';
import { gradeOf } from './facts.ts';
import { suggestGrade } from './suggest-grade.ts';

const notifiable = given(aReport(), aTriage());
const scores = (impact: number, likelihood: number) => ({
  impact: { score: impact, rationale: 'From the report.' },
  likelihood: { score: likelihood, rationale: 'From the report.' },
});
const refusedFor = (over: Parameters<typeof anAssessment>[0]): readonly string[] =>
  notifiable.when(anAssessment(over)).refused;

describe('suggesting a grade', () => {
  it.each([
    [1, 5, 'Low'],
    [2, 3, 'Medium'],
    [3, 4, 'Medium'],
    [5, 2, 'Medium'],
    [5, 3, 'High'],
    [4, 4, 'High'],
  ])('%i times %i is %s', (impact, likelihood, grade) => {
    expect(suggestGrade(scores(impact, likelihood), localRiskPack)).toBe(grade);
  });

  it('suggests nothing outside the scale', () => {
    for (const score of [0, 6, -1, 2.5, Number.NaN])
      expect(suggestGrade(scores(score, 3), localRiskPack)).toBeUndefined();
  });

  it('never falls when a score rises', () => {
    const step = fc.integer({ min: 1, max: 5 });
    const weight = { Low: 1, Medium: 2, High: 3 } as const;
    fc.assert(
      fc.property(step, step, fc.integer({ min: 1, max: 4 }), (impact, likelihood, lower) => {
        const grade = suggestGrade(scores(impact, likelihood), localRiskPack);
        const less = suggestGrade(scores(Math.max(1, impact - lower), likelihood), localRiskPack);
        expect(grade !== undefined && less !== undefined && weight[less] <= weight[grade]).toBe(
          true,
        );
      }),
    );
  });
});

describe('assessing the risk', () => {
  it('accepts a whole assessment with a grade a person confirmed', () => {
    const { refused, state } = notifiable.when(anAssessment());
    expect(refused).toEqual([]);
    expect(gradeOf(state.risk)).toBe('Medium');
  });

  it('comes after triage found the association notifiable', () => {
    expect(given(aReport()).when(anAssessment()).refused).toEqual(['risk/not-notifiable']);
  });

  it('refuses scores outside their scale, and names each', () => {
    const { refused, refusals } = notifiable.when(
      anAssessment({
        ...scores(6, 0),
        factors: anAssessment().factors.map((factor, index) =>
          index === 2 ? { ...factor, score: 5 } : factor,
        ),
        suggestedGrade: undefined,
        overrideReason: 'Judged so.',
      }),
    );
    expect(refused).toEqual(['risk/score-out-of-range']);
    expect(refusals[0]?.fields).toEqual(['impact.score', 'likelihood.score', 'factors.2.score']);
  });

  it('asks for every factor once', () => {
    const [first, ...rest] = anAssessment().factors;
    expect(refusedFor({ factors: rest })).toEqual(['risk/factors']);
    expect(refusedFor({ factors: first ? [first, first, ...rest] : [] })).toEqual(['risk/factors']);
  });

  it('grades nothing while facts are missing, and keeps what there is', () => {
    expect(refusedFor({ missing: ['access'] })).toEqual(['risk/facts-missing']);
    const ungraded = anAssessment({ missing: ['access'], factors: [], confirmedGrade: undefined });
    const { refused, state } = notifiable.when(ungraded);
    expect(refused).toEqual([]);
    expect(gradeOf(state.risk)).toBeUndefined();
    expect(notifiable.and(ungraded).duties.map(({ key, says }) => `${key}: ${says}`)).toContain(
      'risk/owed: Obtain what the risk assessment needs',
    );
  });

  it('needs a grade or what is missing', () => {
    expect(refusedFor({ confirmedGrade: undefined })).toEqual(['risk/no-grade']);
  });

  it('asks for the reason of an override, up or down', () => {
    for (const confirmedGrade of ['Low', 'High'] as const) {
      expect(refusedFor({ confirmedGrade })).toEqual(['risk/override-without-reason']);
      expect(refusedFor({ confirmedGrade, overrideReason: 'Known pattern.' })).toEqual([]);
    }
  });

  it('refuses a suggestion that is not the rule pack’s, and another pack', () => {
    expect(refusedFor({ suggestedGrade: 'High', overrideReason: 'x' })).toEqual([
      'risk/other-suggestion',
    ]);
    expect(refusedFor({ rulePack: { id: 'local-na', version: '2' } })).toEqual(['risk/other-pack']);
  });

  it('refuses what the pack does not name', () => {
    expect(refusedFor({ escalation: ['bad-feeling'], manageability: 'escalate' })).toEqual([
      'risk/unknown-point',
    ]);
  });

  it('asks why a risk is manageable in spite of a trigger, or escalated without one', () => {
    expect(refusedFor({ escalation: ['leverage'] })).toEqual(['risk/manageability-without-reason']);
    expect(refusedFor({ manageability: 'escalate' })).toEqual([
      'risk/manageability-without-reason',
    ]);
    expect(refusedFor({ escalation: ['leverage'], manageability: 'escalate' })).toEqual([]);
  });

  it('counts the graver of two assessments made apart', () => {
    const high = anAssessment({ confirmedGrade: 'High', overrideReason: 'Known pattern.' });
    const here = caseEngine.fold(notifiable.state, [anAssessment()], anAct(4));
    const both = caseEngine.fold(here, [high], anAct(4, {}, 'another desk'));
    expect(gradeOf(both.risk)).toBe('High');
    expect(both.risk.history).toHaveLength(2);
  });

  it('never grades a journalist or a lawyer for being one', () => {
    for (const code of ['media', 'private-investigator', 'former-officer-investigating']) {
      const story = given(aReport({ scenarios: [{ code, basis: '' }] }), aTriage());
      const low = anAssessment({ ...scores(1, 1), suggestedGrade: 'Low', confirmedGrade: 'Low' });
      expect(story.when(low).refused).toEqual([]);
    }
  });
});
