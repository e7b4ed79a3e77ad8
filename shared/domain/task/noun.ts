import type { Noun } from '../noun.ts';
import type { CaseState } from '../state.ts';
import { taskDuties } from './duties.ts';
import { taskEvents } from './events.ts';
import { taskFolds } from './fold.ts';
import { taskRules } from './rules.ts';
import { taskSentences } from './sentences.ts';
import { emptyTask, type TaskSlice } from './slice.ts';

/** What somebody has to do in a case, by when. */
export const taskNoun: Noun<TaskSlice, typeof taskEvents, CaseState> = {
  events: taskEvents,
  empty: emptyTask,
  folds: taskFolds,
  rules: taskRules,
  sentences: taskSentences,
  duties: taskDuties,
};
