import type { Refusal } from '../../shared/domain/refusal.ts';

/** @file Which rules the tests saw refuse. The register of clauses asks it: a rule that no test exercises is a gap. */

type Noting = { noteRefusedRule?: (name: string) => void };

/** Notes the rules of refusals where somebody listens (test/note-refusals.ts), and hands the refusals on. */
export function noted(refusals: readonly Refusal[]): readonly Refusal[] {
  const { noteRefusedRule } = globalThis as Noting;
  if (noteRefusedRule) for (const { rule } of refusals) noteRefusedRule(rule);
  return refusals;
}
