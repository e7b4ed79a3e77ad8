import { policyValue, type ResolvedPolicy } from '../policy/resolve.ts';
import type { Triage, TriageSlice } from './slice.ts';

/** @file What triage found. Of decisions taken apart the more cautious one counts: notifiable. */

/** The triage decision that counts; absent until there is one. */
export function triageOf({ decisions }: TriageSlice): Triage | undefined {
  const cautious = decisions.find(({ value }) => value.outcome === 'notifiable') ?? decisions[0];
  return cautious?.value;
}

/** True when triage found the association notifiable. */
export const isNotifiable = (slice: TriageSlice): boolean =>
  triageOf(slice)?.outcome === 'notifiable';

/** True where the policy owes the member a letter with the outcome of every report, also of one that is not notifiable (Ha5). */
export const owesOutcomeLetter = (policy: ResolvedPolicy): boolean =>
  (policyValue(policy, 'letters.owed') ?? []).some(
    ({ letter, when, owed }) =>
      letter === 'outcome' &&
      owed === 'must' &&
      (when === 'every-report' || when === 'case-decided'),
  );
