import { citing } from '../cite.ts';
import type { Duty } from '../duty.ts';
import type { DutyContext } from '../noun.ts';
import type { CaseState } from '../state.ts';
import { isNotifiable } from '../triage/facts.ts';
import { isUnderWay } from '../under-way.ts';
import { gradeOf, riskOf } from './facts.ts';

/** What is owed on the risk: an assessment, or the facts it still needs. */
export function riskDuties(state: CaseState, context: DutyContext): readonly Duty[] {
  if (!isUnderWay(state) || !isNotifiable(state.triage)) return [];
  return [...(gradeOf(state.risk) ? [] : [owed(state, context)])];
}

function owed(state: CaseState, context: DutyContext): Duty {
  const missing = riskOf(state.risk)?.missing.length ?? 0;
  return {
    key: 'risk/owed',
    says: missing > 0 ? 'Obtain what the risk assessment needs' : 'Assess the risk',
    detail:
      missing > 0 ? `${String(missing)} facts are missing` : 'notifiable is not the same as a risk',
    waitingFor: 'unit',
    settledBy: 'risk.assessed/1',
    source: citing(
      { westMidlands: 'W2', hampshire: 'Ha4' },
      'What follows from a report depends on the risk.',
    )(context),
  };
}
