import { citing, house } from '../cite.ts';
import type { Duty } from '../duty.ts';
import type { DutyContext } from '../noun.ts';
import type { CaseState } from '../state.ts';
import { isUnderWay } from '../under-way.ts';
import { contestedParts, reportOf } from './facts.ts';
import { reportPartName } from './sentences.ts';

/** What is owed on the report itself: the manager's section, and a choice where two versions stand. */
export function reportDuties(state: CaseState, context: DutyContext): readonly Duty[] {
  if (!isUnderWay(state)) return [];
  return [...choices(state), ...managerSection(state, context)];
}

const choices = (state: CaseState): readonly Duty[] =>
  contestedParts(state.report).map((part) => ({
    key: `report/contested-${part}`,
    says: 'Choose between two versions',
    detail: reportPartName(part),
    waitingFor: 'unit',
    settledBy: 'report.amended/1',
    source: house(
      'Two people changed this without having seen each other. A person chooses; time never does.',
    ),
  }));

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
