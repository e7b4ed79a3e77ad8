import { confirmedGrade, triageOutcome } from '../case-facts.ts';
import { isInterviewHeld } from '../interview/held.ts';
import { stepsThatAre } from '../mitigation/agreement.ts';
import { hadOpportunity, isDisputeOpen } from '../representation/opportunity.ts';
import type { CaseState } from '../state.ts';
import { isUnderWay } from '../under-way.ts';
import { standingDetermination } from './standing.ts';

/** @file Where a case stands on its way to a determination. */

/** True while an open, notifiable case waits for advice that closes it or for a determination. */
export const isUndecided = (state: CaseState): boolean =>
  isUnderWay(state) &&
  triageOutcome(state) === 'notifiable' &&
  !standingDetermination(state) &&
  !state.advice.given.some((advice) => advice.closes);

/** What has to happen next before a determination: who has to speak or act. */
export type WayToDecision =
  | 'assess-risk'
  | 'choose'
  | 'answer'
  | 'interview'
  | 'representations'
  | 'approve-agreed'
  | 'decide';

/** What has to happen next in an undecided case. */
export function wayToDecision(state: CaseState): WayToDecision {
  if (!confirmedGrade(state)) return 'assess-risk';
  if (isDisputeOpen(state))
    return hadOpportunity(state.representation) ? 'decide' : 'representations';
  const open = stepsThatAre(state.mitigation, 'unanswered');
  if (open.some((step) => !step.simple) && !isInterviewHeld(state.interview)) return 'interview';
  if (open.length > 0) return 'answer';
  const lastSought = state.determination.sought.at(-1);
  if (lastSought?.question === 'decide') return 'decide';
  if (lastSought || stepsThatAre(state.mitigation, 'agreed').length > 0) return 'approve-agreed';
  return 'choose';
}
