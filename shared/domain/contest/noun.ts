import type { Noun } from '../noun.ts';
import type { CaseState } from '../state.ts';
import { contestDuties } from './duties.ts';
import { contestEvents } from './events.ts';
import { contestFolds } from './fold.ts';
import { contestRules } from './rules.ts';
import { contestSentences } from './sentences.ts';
import { emptyContest, type ContestSlice } from './slice.ts';

/** What people recorded apart from each other, and what was chosen. */
export const contestNoun: Noun<ContestSlice, typeof contestEvents, CaseState> = {
  events: contestEvents,
  empty: emptyContest,
  folds: contestFolds,
  rules: contestRules,
  sentences: contestSentences,
  duties: contestDuties,
};
