import { policyValue, type ResolvedPolicy } from '../../shared/domain/policy/resolve.ts';
import type { ConditionKind } from '../../shared/domain/policy/values.ts';
import type { Option } from '../ui/form/option.ts';

/** The kinds of steps and conditions the policy lists. */
export const catalogueOf = (policy: ResolvedPolicy): readonly ConditionKind[] =>
  policyValue(policy, 'conditions.catalogue') ?? [];

/** The catalogue as answers: the significant ones say so. */
export const catalogueOptions = (policy: ResolvedPolicy): readonly Option<string>[] =>
  catalogueOf(policy).map(({ code, label, weight }) => ({
    value: code,
    label: weight === 'significant' ? `${label} (significant)` : label,
  }));

/** What a kind is called; the code itself where the policy no longer lists it. */
export const kindLabel = (policy: ResolvedPolicy, code: string): string =>
  catalogueOf(policy).find((kind) => kind.code === code)?.label ?? code;
