import { citing } from '../cite.ts';
import type { Duty } from '../duty.ts';
import type { DutyContext } from '../noun.ts';
import type { CaseState } from '../state.ts';
import { isUnderWay } from '../under-way.ts';
import { reportOf } from './facts.ts';

/** What is owed on the report itself: the manager's section. */
export function reportDuties(state: CaseState, context: DutyContext): readonly Duty[] {
  if (!isUnderWay(state)) return [];
  return managerSection(state, context);
}

const managerSection = (state: CaseState, context: DutyContext): readonly Duty[] =>
  reportOf(state.report)?.managerSection.state === 'awaited'
    ? [
        {
          key: 'report/manager-section',
          says: 'Obtain the line manager’s section',
          detail: 'comments, advice given, interim mitigation',
          waitingFor: 'line-manager',
          settledBy: 'report.amended/1',
          source: citing(
            { westMidlands: 'W14' },
            'What the manager advised belongs to the record.',
          )(context),
        },
      ]
    : [];
