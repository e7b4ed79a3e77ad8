import { house } from '../cite.ts';
import type { Duty } from '../duty.ts';
import type { DutyContext } from '../noun.ts';
import type { UnitState } from '../unit-state.ts';
import { policySource } from './resolve.ts';
import { reviewPassedOn, standingOfDraft } from './versions.ts';

/** What the unit owes its policy: an answer to a version that was put forward, and a look when the policy's own review is past. */
export function policyDuties(state: UnitState, context: DutyContext): readonly Duty[] {
  if (!state.unit.founded) return [];
  return [...toApprove(state), ...reviewPassed(context)];
}

const toApprove = (state: UnitState): readonly Duty[] =>
  Object.values(state.policy.drafts)
    .filter((draft) => standingOfDraft(draft) === 'proposed')
    .map((draft) => ({
      key: `policy/approval-awaited ${draft.draftId}`,
      says: 'Approve or return a version of the policy',
      detail: `${draft.title}, version ${draft.version}`,
      dueOn: draft.effectiveFrom,
      waitingFor: 'unit',
      settledBy: 'policy.approved/1',
      source: house('It was put forward to begin on that day.'),
    }));

function reviewPassed({ policy, today }: DutyContext): readonly Duty[] {
  const day = reviewPassedOn(policy.profile, today);
  if (!day) return [];
  return [
    {
      key: 'policy/review-passed',
      says: 'Ask whether a newer policy is in force',
      detail: 'its own review date has passed',
      dueOn: day,
      waitingFor: 'unit',
      settledBy: 'policy.drafted/1',
      source: policySource(policy, 'policy.reviewDate'),
    },
  ];
}
