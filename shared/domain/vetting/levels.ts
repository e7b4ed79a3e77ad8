import { identifiedSubject } from '../case-facts.ts';
import { policySource, policyValue, type ResolvedPolicy } from '../policy/resolve.ts';
import type { VettingTrigger } from '../policy/values.ts';
import { governingTrigger } from '../policy/vetting-duty.ts';
import type { VettingLevel } from '../report/subject.ts';
import type { Source } from '../source.ts';
import type { CaseState } from '../state.ts';

/** @file Which vetting the member holds, and what that means once a risk is identified. */

/** The levels the member holds: as obtained from vetting, otherwise as the report gives them. Empty: nobody has said. */
export function levelsHeld(state: CaseState): readonly VettingLevel[] {
  const obtained = state.vetting.levels.at(-1);
  if (obtained) return obtained.levels;
  const reported = identifiedSubject(state)?.vettingHeld ?? [];
  return reported.filter((held) => !notInPossession.has(held.status)).map((held) => held.level);
}

// W30 speaks of levels the member is in possession of; one of unknown status may be.
const notInPossession: ReadonlySet<string> = new Set(['expired', 'withdrawn', 'pending']);

/** What the levels held mean under the policy; undefined where the policy says nothing of vetting. */
export function vettingTrigger(
  state: CaseState,
  policy: ResolvedPolicy,
): { readonly trigger: VettingTrigger; readonly source: Source } | undefined {
  const triggers = policyValue(policy, 'vetting.triggers');
  const held = levelsHeld(state);
  const trigger = triggers && governingTrigger(triggers, held);
  return trigger && { trigger, source: trigger.source ?? policySource(policy, 'vetting.triggers') };
}
