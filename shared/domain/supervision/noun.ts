import type { Noun } from '../noun.ts';
import type { CaseState } from '../state.ts';
import { supervisionDuties } from './duties.ts';
import { supervisionEvents } from './events.ts';
import { supervisionFolds } from './fold.ts';
import { supervisionRules } from './rules.ts';
import { supervisionSentences } from './sentences.ts';
import { emptySupervision, type SupervisionSlice } from './slice.ts';

/** The supervisor's reviews. */
export const supervisionNoun: Noun<SupervisionSlice, typeof supervisionEvents, CaseState> = {
  events: supervisionEvents,
  empty: emptySupervision,
  folds: supervisionFolds,
  rules: supervisionRules,
  sentences: supervisionSentences,
  duties: supervisionDuties,
};
