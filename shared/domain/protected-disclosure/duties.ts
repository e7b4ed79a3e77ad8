import { reading } from '../cite.ts';
import type { Duty } from '../duty.ts';
import type { DutyContext } from '../noun.ts';
import type { CaseState } from '../state.ts';
import { isAdvised, isPossibleOnly, isStopped } from './facts.ts';

/** What a stopped case waits for: the record of the stop, a lawyer, or a decision on what the lawyer said. */
export function disclosureDuties(state: CaseState, context: DutyContext): readonly Duty[] {
  if (state.case.closed || state.case.withdrawn || !isStopped(state)) return [];
  const source = reading(
    { westMidlands: 'W9' },
    'The policy excludes what legislation protects and gives no procedure. A lawyer is asked before anything else is done.',
  )(context);
  if (isPossibleOnly(state))
    return [
      {
        key: 'disclosure/record-stop',
        says: 'Record why the case is stopped',
        detail: 'which legislation, and who may see the case',
        waitingFor: 'unit',
        settledBy: 'disclosure.stopped/1',
        source,
      },
    ];
  if (!isAdvised(state))
    return [
      {
        key: 'disclosure/legal-advice',
        says: 'Obtain legal advice',
        detail: 'nothing proceeds until then',
        waitingFor: 'legal',
        settledBy: 'disclosure.advice-recorded/1',
        source,
      },
    ];
  return [
    {
      key: 'disclosure/close',
      says: 'Close the case as a protected disclosure',
      detail: 'the advice is that it stays stopped',
      waitingFor: 'unit',
      settledBy: 'case.closed/1',
      source,
    },
  ];
}
