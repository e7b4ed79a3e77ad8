import type { Noun } from '../noun.ts';
import type { CaseState } from '../state.ts';
import { accessDuties } from './duties.ts';
import { accessEvents } from './events.ts';
import { accessFolds } from './fold.ts';
import { accessRules } from './rules.ts';
import { accessSentences } from './sentences.ts';
import { emptyAccess, type AccessSlice } from './slice.ts';

/** Who may read a case: given, taken away, stepped back from, and conflicts of interest. */
export const accessNoun: Noun<AccessSlice, typeof accessEvents, CaseState> = {
  events: accessEvents,
  empty: emptyAccess,
  folds: accessFolds,
  rules: accessRules,
  sentences: accessSentences,
  duties: accessDuties,
};
