import type { Noun } from '../noun.ts';
import type { CaseState } from '../state.ts';
import { conditionDuties } from './duties.ts';
import { conditionEvents } from './events.ts';
import { conditionFolds } from './fold.ts';
import { conditionNounRules } from './rules.ts';
import { conditionSentences } from './sentences.ts';
import { emptyCondition, type ConditionSlice } from './slice.ts';

/** Whether conditions are kept: the monitoring log. */
export const conditionNoun: Noun<ConditionSlice, typeof conditionEvents, CaseState> = {
  events: conditionEvents,
  empty: emptyCondition,
  folds: conditionFolds,
  rules: conditionNounRules,
  sentences: conditionSentences,
  duties: conditionDuties,
};
