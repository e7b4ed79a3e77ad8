import type { CaseState } from '../state.ts';
import { unfinished } from './live/record.ts';
import { plannedSessions, unplannedDirections } from './planning/plan.ts';

/** True while an interview is directed, planned or being held: the duties of that interview say what is next. */
export const isInterviewOnItsWay = (state: CaseState): boolean =>
  unplannedDirections(state).length > 0 ||
  plannedSessions(state).length > 0 ||
  unfinished(state.interview.sessions).some(({ stopped }) => stopped === undefined);
