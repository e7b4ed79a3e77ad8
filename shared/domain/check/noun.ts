import type { Noun } from '../noun.ts';
import type { RegistersState } from '../registers-state.ts';
import { checkEvents } from './events.ts';
import { checkFolds } from './fold.ts';
import { checkRules } from './rules.ts';
import { checkSentences } from './sentences.ts';
import { emptyCheck, type CheckSlice } from './slice.ts';

/** Runs of the cross-checks, and their schedule. */
export const checkNoun: Noun<CheckSlice, typeof checkEvents, RegistersState> = {
  events: checkEvents,
  empty: emptyCheck,
  folds: checkFolds,
  rules: checkRules,
  sentences: checkSentences,
  // Whether a run is overdue stands on My work (`schedule.ts`): it belongs to no case.
  duties: () => [],
};
