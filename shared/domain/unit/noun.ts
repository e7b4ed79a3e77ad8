import type { Noun } from '../noun.ts';
import type { UnitState } from '../unit-state.ts';
import { unitDuties } from './duties.ts';
import { unitEvents } from './events.ts';
import { unitFolds } from './fold.ts';
import { unitRules } from './rules.ts';
import { unitSentences } from './sentences.ts';
import { emptyUnit, type UnitSlice } from './slice.ts';

/** The unit itself: its founding, its way in, its copies, and who looked for what. */
export const unitNoun: Noun<UnitSlice, typeof unitEvents, UnitState> = {
  events: unitEvents,
  empty: emptyUnit,
  folds: unitFolds,
  rules: unitRules,
  sentences: unitSentences,
  duties: unitDuties,
};
