import type { Noun } from '../noun.ts';
import type { UnitState } from '../unit-state.ts';
import { lateWorkEvents } from './events.ts';
import { lateWorkFolds } from './fold.ts';
import { lateWorkRules } from './rules.ts';
import { emptyLateWork, type LateWorkSlice } from './slice.ts';

/** Work of a colleague who left, which arrived afterwards and was taken in. */
export const lateWorkNoun: Noun<LateWorkSlice, typeof lateWorkEvents, UnitState> = {
  events: lateWorkEvents,
  empty: emptyLateWork,
  folds: lateWorkFolds,
  rules: lateWorkRules,
  sentences: {
    'late-work.accepted/1': (event) => ({
      head: 'Late work taken in',
      rest: `of ${event.memberName}: ${event.reason}`,
      tone: 'attention',
    }),
  },
  // What waits to be taken in lies outside the record: the vault shows it on the Sync page.
  duties: () => [],
};
