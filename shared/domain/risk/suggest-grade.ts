import { suggestedGrade } from '../policy/grade.ts';
import type { RiskPack } from '../policy/values.ts';
import type { RiskGrade } from './events.ts';

/** The two scores a suggestion rests on. Neither scenario nor occupation is among them: a journalist or a lawyer is not a high risk by
 *  being one. */
export type Scores = {
  readonly impact: { readonly score: number };
  readonly likelihood: { readonly score: number };
};

/** The grade the rule pack suggests for these scores; undefined where one is outside its scale. A person confirms every grade. */
export function suggestGrade(
  { impact, likelihood }: Scores,
  pack: RiskPack,
): RiskGrade | undefined {
  if (!isOnScale(impact.score, pack.impact) || !isOnScale(likelihood.score, pack.likelihood))
    return undefined;
  return grades[suggestedGrade(pack, impact.score, likelihood.score)];
}

/** True when a score is one of the scale's steps, counted from 1. */
export const isOnScale = (score: number, scale: readonly string[]): boolean =>
  Number.isInteger(score) && score >= 1 && score <= scale.length;

const grades = { low: 'Low', medium: 'Medium', high: 'High' } as const;
