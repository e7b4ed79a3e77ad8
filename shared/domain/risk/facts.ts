import type { RiskGrade } from './events.ts';
import type { RiskAssessment, RiskSlice } from './slice.ts';

/** @file What the risk assessment found. Of assessments made apart the graver one counts. */

const gravity: Readonly<Record<RiskGrade, number>> = { Low: 1, Medium: 2, High: 3 };

/** The assessment that counts: the graver of those that stand, one without a grade only where no other stands. */
export function riskOf({ standing }: RiskSlice): RiskAssessment | undefined {
  return standing
    .map(({ value }) => value)
    .reduce<RiskAssessment | undefined>(
      (graver, assessment) =>
        graver && weight(graver) >= weight(assessment) ? graver : assessment,
      undefined,
    );
}

const weight = ({ confirmedGrade }: RiskAssessment): number =>
  confirmedGrade ? gravity[confirmedGrade] : 0;

/** The grade a person confirmed; absent until one did. */
export const gradeOf = (slice: RiskSlice): RiskGrade | undefined => riskOf(slice)?.confirmedGrade;
