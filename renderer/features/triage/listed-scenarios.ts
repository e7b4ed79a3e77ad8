import type { CaseView } from '../../../shared/contract/vault/cases.ts';
import { policyValue } from '../../../shared/domain/policy/resolve.ts';
import { reportOf } from '../../../shared/domain/report/facts.ts';

/** The scenarios of the report that the policy says always meet its definition, in its short words. */
export function listedScenarios({
  state,
  policy,
}: Pick<CaseView, 'state' | 'policy'>): readonly string[] {
  const named = new Set(reportOf(state.report)?.scenarios.map(({ code }) => code) ?? []);
  return (policyValue(policy, 'definition.categories') ?? [])
    .filter(({ code, alwaysNotifiable }) => alwaysNotifiable && named.has(code))
    .map(({ label }) => `“${label}”`);
}
