import type { Noun } from '../noun.ts';
import type { CaseState } from '../state.ts';
import { appealDuties } from './duties.ts';
import { appealEvents } from './events.ts';
import { appealFolds } from './fold.ts';
import { appealRules } from './rules.ts';
import { appealSentences } from './sentences.ts';
import { emptyAppeal, type AppealSlice } from './slice.ts';

/** Appeals against what an authority decided. */
export const appealNoun: Noun<AppealSlice, typeof appealEvents, CaseState> = {
  events: appealEvents,
  empty: emptyAppeal,
  folds: appealFolds,
  rules: appealRules,
  sentences: appealSentences,
  duties: appealDuties,
};
