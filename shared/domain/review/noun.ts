import type { Noun } from '../noun.ts';
import type { CaseState } from '../state.ts';
import { reviewDuties } from './duties.ts';
import { reviewEvents } from './events.ts';
import { reviewFolds } from './fold.ts';
import { reviewRules } from './rules.ts';
import { reviewSentences } from './sentences.ts';
import { emptyReview, type ReviewSlice } from './slice.ts';

/** Conditions looked at again, once a year or on a change. */
export const reviewNoun: Noun<ReviewSlice, typeof reviewEvents, CaseState> = {
  events: reviewEvents,
  empty: emptyReview,
  folds: reviewFolds,
  rules: reviewRules,
  sentences: reviewSentences,
  duties: reviewDuties,
};
