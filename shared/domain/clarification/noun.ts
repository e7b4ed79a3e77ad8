import type { Noun } from '../noun.ts';
import type { CaseState } from '../state.ts';
import { clarificationDuties } from './duties.ts';
import { clarificationEvents } from './events.ts';
import { clarificationFolds } from './fold.ts';
import { clarificationRules } from './rules.ts';
import { clarificationSentences } from './sentences.ts';
import { emptyClarification, type ClarificationSlice } from './slice.ts';

/** What the member was asked to make clear, and what they said. */
export const clarificationNoun: Noun<ClarificationSlice, typeof clarificationEvents, CaseState> = {
  events: clarificationEvents,
  empty: emptyClarification,
  folds: clarificationFolds,
  rules: clarificationRules,
  sentences: clarificationSentences,
  duties: clarificationDuties,
};
