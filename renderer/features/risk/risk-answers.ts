import { z } from 'zod';
import { riskEvents } from '../../../shared/domain/risk/events.ts';
import type { RiskPack } from '../../../shared/domain/policy/values.ts';

const assessed = riskEvents['risk.assessed/1'].omit({
  type: true,
  suggestedGrade: true,
  rulePack: true,
  policy: true,
  over: true,
});

/** What the form of an assessment must hold. The suggestion, the stamps and what it replaces are not typed. */
export const riskAnswers = z.record(z.string(), z.unknown()).transform(relevant).pipe(assessed);
/** What the form of an assessment holds when it is whole. */
export type RiskAnswers = z.output<typeof riskAnswers>;

type Typed = Readonly<Record<string, unknown>>;

/** While facts are missing a factor may wait for them, and nobody grades. */
export function relevant(typed: Typed): Typed {
  const isIncomplete = Array.isArray(typed['missing']) && typed['missing'].length > 0;
  if (!isIncomplete) return typed;
  const {
    confirmedGrade: _confirmed,
    residualGrade: _residual,
    overrideReason: _reason,
    ...others
  } = typed;
  const factors: readonly unknown[] = Array.isArray(typed['factors']) ? typed['factors'] : [];
  return { ...others, overrideReason: '', factors: factors.filter(isScored) };
}

const isScored = (factor: unknown): boolean =>
  typeof factor === 'object' &&
  factor !== null &&
  'score' in factor &&
  typeof factor.score === 'number';

/** Where an assessment begins under a rule pack: every factor waits to be scored. */
export const blankRisk = (pack: RiskPack): Record<string, unknown> => ({
  missing: [],
  missingDetail: '',
  factors: pack.factors.map(({ code }) => ({ code, rationale: '' })),
  furtherFactors: [],
  impact: { rationale: '' },
  likelihood: { rationale: '' },
  harms: [],
  overrideReason: '',
  escalation: [],
  manageabilityReason: '',
});
