import type { Duty } from '../duty.ts';
import type { CaseState } from '../state.ts';

/** What is owed for the case as a whole: somebody must have it. */
export function caseDuties(state: CaseState): readonly Duty[] {
  if (!state.case.opened || state.case.closed || state.case.withdrawn || state.case.allocatedTo)
    return [];
  return [
    {
      key: 'case/unallocated',
      says: 'Allocate the case',
      detail: 'nobody has it yet',
      waitingFor: 'unit',
      settledBy: 'case.allocated/1',
      source: { kind: 'house', why: 'Every open case has one person who has it next.' },
    },
  ];
}
