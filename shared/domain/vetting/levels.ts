import { identifiedSubject } from '../case-facts.ts';
import { policySource, policyValue, type ResolvedPolicy } from '../policy/resolve.ts';
import { vettingLevel as policyLevel, type VettingTrigger } from '../policy/values.ts';
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
  // A withdrawn or lapsed clearance is not in the member's possession; one of unknown status may be.
  return reported
    .filter((held) => held.status !== 'expired' && held.status !== 'withdrawn')
    .map((held) => held.level);
}

/** What the levels held mean under the policy; undefined where the policy says nothing of vetting. */
export function vettingTrigger(
  state: CaseState,
  policy: ResolvedPolicy,
): { readonly trigger: VettingTrigger; readonly source: Source } | undefined {
  const triggers = policyValue(policy, 'vetting.triggers');
  const held = levelsHeld(state).map((level) => policyLevel.parse(level.toLowerCase()));
  const trigger = triggers && governingTrigger(triggers, held);
  return trigger && { trigger, source: trigger.source ?? policySource(policy, 'vetting.triggers') };
}
