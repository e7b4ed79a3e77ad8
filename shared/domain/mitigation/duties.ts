import { fromPolicy, house } from '../cite.ts';
import type { Duty } from '../duty.ts';
import { isInterviewHeld } from '../interview/held.ts';
import { isInterviewOnItsWay } from '../interview/on-its-way.ts';
import { isUndecided } from '../determination/undecided.ts';
import type { DutyContext } from '../noun.ts';
import { policyValue } from '../policy/resolve.ts';
import type { CaseState } from '../state.ts';
import { stepsThatAre } from './agreement.ts';

/** What is owed because steps are proposed: an interview before a significant one, and the member's answer. */
export function mitigationDuties(state: CaseState, context: DutyContext): readonly Duty[] {
  if (!isUndecided(state)) return [];
  const open = stepsThatAre(state.mitigation, 'unanswered');
  const needsInterview =
    open.some((step) => !step.simple) &&
    !isInterviewHeld(state.interview) &&
    policyValue(context.policy, 'decision.interviewBeforeIntervention') !== false;
  // Once PSD directed one, what is owed for it says so itself.
  if (needsInterview && isInterviewOnItsWay(state)) return [];
  if (needsInterview)
    return [
      {
        key: 'interview/owed',
        says: 'Hold an interview',
        detail: 'a significant intervention is discussed with the member first',
        waitingFor: 'unit',
        settledBy: 'interview.directed/1',
        source: fromPolicy('decision.interviewBeforeIntervention')(context),
      },
    ];
  if (open.length === 0) return [];
  return [
    {
      key: 'mitigation/answer-awaited',
      says: 'Record the member’s answer',
      detail:
        open.length === 1 ? 'one step is proposed' : `${String(open.length)} steps are proposed`,
      waitingFor: 'member',
      settledBy: 'mitigation.answered/1',
      source: house('A step binds nobody until the member agreed or an authority decided.'),
    },
  ];
}
