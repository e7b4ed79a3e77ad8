import type { Noun } from '../noun.ts';
import type { UnitState } from '../unit-state.ts';
import { controlStrategyDuties } from './duties.ts';
import { controlStrategyEvents } from './events.ts';
import { controlStrategyFolds } from './fold.ts';
import { controlStrategyRules } from './rules.ts';
import { controlStrategySentences } from './sentences.ts';
import { emptyControlStrategy, type ControlStrategySlice } from './slice.ts';

/** The unit's control strategy, its areas of risk and who monitors each. */
export const controlStrategyNoun: Noun<
  ControlStrategySlice,
  typeof controlStrategyEvents,
  UnitState
> = {
  events: controlStrategyEvents,
  empty: emptyControlStrategy,
  folds: controlStrategyFolds,
  rules: controlStrategyRules,
  sentences: controlStrategySentences,
  duties: controlStrategyDuties,
};
