import type { Noun } from '../noun.ts';
import type { CaseState } from '../state.ts';
import { gradingEvents } from './events.ts';
import { gradingFolds } from './fold.ts';
import { gradingRules } from './rules.ts';
import { gradingSentences } from './sentences.ts';
import { emptyGrading, type GradingSlice } from './slice.ts';

/** How far what was reported is known, and who may be told. Nothing is owed by it. */
export const gradingNoun: Noun<GradingSlice, typeof gradingEvents, CaseState> = {
  events: gradingEvents,
  empty: emptyGrading,
  folds: gradingFolds,
  rules: gradingRules,
  sentences: gradingSentences,
  duties: () => [],
};
