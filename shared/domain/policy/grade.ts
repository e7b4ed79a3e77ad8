import { assert } from '../../kit/assert.ts';
import type { RiskPack } from './values.ts';

/** A grade of risk. A person confirms each. */
export type Grade = 'low' | 'medium' | 'high';

/** The grade a pack suggests: impact times likelihood, each 1 to 5, against the pack's bands. */
export function suggestedGrade(pack: RiskPack, impact: number, likelihood: number): Grade {
  assert(isScore(impact) && isScore(likelihood), 'a score outside its scale passed the schema');
  const product = impact * likelihood;
  if (product >= pack.highFrom) return 'high';
  return product >= pack.mediumFrom ? 'medium' : 'low';
}

const isScore = (score: number): boolean => Number.isInteger(score) && score >= 1 && score <= 5;
