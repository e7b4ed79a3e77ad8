import { isStopped } from './protected-disclosure/facts.ts';
import type { CaseState } from './state.ts';

/** True while the procedure runs in a case: opened, neither closed nor withdrawn, and not stopped by a protected disclosure. */
export const isUnderWay = (state: CaseState): boolean =>
  state.case.opened !== undefined &&
  !state.case.closed &&
  !state.case.withdrawn &&
  !isStopped(state);
