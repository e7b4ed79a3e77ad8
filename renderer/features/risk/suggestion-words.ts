import type { RiskPack } from '../../../shared/domain/policy/values.ts';
import { isOnScale, suggestGrade } from '../../../shared/domain/risk/suggest-grade.ts';
import type { RiskGrade } from '../../../shared/domain/risk/events.ts';

/** A suggestion and how it came about. */
export type Suggestion = { readonly grade: RiskGrade; readonly says: string };

/** What the rule pack suggests for two scores, with the sum that leads to it; undefined until both are chosen. */
export function suggestionOf(
  pack: RiskPack,
  impact: unknown,
  likelihood: unknown,
): Suggestion | undefined {
  if (typeof impact !== 'number' || typeof likelihood !== 'number') return undefined;
  if (!isOnScale(impact, pack.impact) || !isOnScale(likelihood, pack.likelihood)) return undefined;
  const grade = suggestGrade(
    { impact: { score: impact }, likelihood: { score: likelihood } },
    pack,
  );
  if (!grade) return undefined;
  const product = String(impact * likelihood);
  const sum = `Impact ${String(impact)} (${pack.impact[impact - 1] ?? ''}) × likelihood ${String(likelihood)} (${pack.likelihood[likelihood - 1] ?? ''}) = ${product}`;
  return {
    grade,
    says: `${sum}. Medium from ${String(pack.mediumFrom)}, High from ${String(pack.highFrom)}.`,
  };
}
