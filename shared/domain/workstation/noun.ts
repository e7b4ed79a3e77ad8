import type { Noun } from '../noun.ts';
import type { UnitState } from '../unit-state.ts';
import { workstationEvents } from './events.ts';
import { workstationFolds } from './fold.ts';
import { workstationRules } from './rules.ts';
import { workstationSentences } from './sentences.ts';
import { emptyWorkstation, type WorkstationSlice } from './slice.ts';

/** Workstations that were let into the unit. */
export const workstationNoun: Noun<WorkstationSlice, typeof workstationEvents, UnitState> = {
  events: workstationEvents,
  empty: emptyWorkstation,
  folds: workstationFolds,
  rules: workstationRules,
  sentences: workstationSentences,
  duties: () => [],
};
