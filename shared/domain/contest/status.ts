import type { CaseState } from '../state.ts';
import { provisionalHead } from './standing.ts';
import type { Head } from './slice.ts';
import { statusCourse } from './turns.ts';

/** How the case stands as a whole while turns were made apart: open over withdrawn, withdrawn over closed. */
export function showStatus(state: CaseState, heads: readonly Head[]): CaseState {
  if (heads.length < 2) return state;
  const type = provisionalHead(statusCourse, heads)?.event.type;
  if (type === 'case.closed/1') return state;
  const { closed: _closed, ...open } = state.case;
  const withdrawn = type === 'case.withdrawn/1' || (type !== 'case.reopened/1' && open.withdrawn);
  return { ...state, case: { ...open, withdrawn } };
}
