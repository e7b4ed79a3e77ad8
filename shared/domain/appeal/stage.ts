import { standingDetermination } from '../determination/standing.ts';
import type { CaseState } from '../state.ts';
import { isSameDecision } from './against.ts';
import { isUntold, pendingAppeals } from './standing.ts';

/** Where a case stands because of an appeal; undefined where no appeal says so. Where several are under way, the one that is least far. */
export function stageOfAppeal(
  state: CaseState,
): 'appeal-lodged' | 'appeal-heard' | 'appeal-decided' | 'appeal-upheld' | undefined {
  const pending = pendingAppeals(state);
  if (pending.length > 0)
    return pending.every((appeal) => appeal.meeting) ? 'appeal-heard' : 'appeal-lodged';
  if (state.appeal.appeals.some(isUntold)) return 'appeal-decided';
  const determinationId = standingDetermination(state)?.determinationId;
  return determinationId !== undefined &&
    state.appeal.appeals.some(
      ({ decided, against }) =>
        decided?.outcome === 'upheld' &&
        isSameDecision(against, { kind: 'determination', determinationId }),
    )
    ? 'appeal-upheld'
    : undefined;
}
