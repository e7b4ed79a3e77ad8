import type { Act } from '../act.ts';
import type { LooseEvent } from '../enlist.ts';
import type { CaseState } from '../state.ts';
import type { Head } from './slice.ts';
import { provisionalHead } from './standing.ts';
import { showStatus } from './status.ts';
import { statusCourse, turnOf } from './turns.ts';

/** Folds an event into the noun it belongs to. */
export type FoldNoun = (state: CaseState, event: LooseEvent, act: Act) => CaseState;

/** Shows in its noun the turn that is provisional now, where the noun keeps one. */
export function showProvisional(
  state: CaseState,
  course: string,
  before: readonly Head[],
  fold: FoldNoun,
): CaseState {
  const heads = state.contest.turns[course] ?? [];
  const shown = provisionalHead(course, heads);
  const isShownAlready = shown !== undefined && shown === provisionalHead(course, before);
  const folded =
    shown && !isShownAlready && turnOf(shown.event)?.keepsOne
      ? fold(state, shown.event, shown.act)
      : state;
  return course === statusCourse ? showStatus(folded, heads) : folded;
}

/** The state with other heads of a course. */
export const withHeads = (state: CaseState, course: string, heads: readonly Head[]): CaseState => ({
  ...state,
  contest: { ...state.contest, turns: { ...state.contest.turns, [course]: heads } },
});
