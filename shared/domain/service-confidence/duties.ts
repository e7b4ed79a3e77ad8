import { house } from '../cite.ts';
import { notForWhoWorked } from '../determination/decider.ts';
import type { Duty } from '../duty.ts';
import type { DutyContext } from '../noun.ts';
import type { CaseState } from '../state.ts';
import { isUnderWay } from '../under-way.ts';
import { nextReviewOn } from './slice.ts';

/** Why the change of role is reviewed on that day. */
export const roleReviewSource = house('The day is that of the decision, or of its last review.');

/** The review of a change of role. */
export function serviceConfidenceDuties(state: CaseState, context: DutyContext): readonly Duty[] {
  if (!isUnderWay(state)) return [];
  return state.serviceConfidence.invocations.flatMap((invocation): readonly Duty[] => {
    const dueOn = nextReviewOn(invocation);
    return dueOn
      ? [
          {
            ...notForWhoWorked(state, context),
            key: 'service-confidence/review',
            says: 'Review the change of role',
            detail: 'required under service confidence',
            dueOn,
            waitingFor: 'appropriate-authority',
            settledBy: 'service-confidence.reviewed/1',
            source: roleReviewSource,
          },
        ]
      : [];
  });
}
