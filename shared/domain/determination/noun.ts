import type { Noun } from '../noun.ts';
import type { CaseState } from '../state.ts';
import { determinationDuties } from './duties.ts';
import { determinationEvents } from './events.ts';
import { determinationFolds } from './fold.ts';
import { determinationRules } from './rules.ts';
import { determinationSentences } from './sentences.ts';
import { emptyDetermination, type DeterminationSlice } from './slice.ts';

/** What the authority decides. */
export const determinationNoun: Noun<DeterminationSlice, typeof determinationEvents, CaseState> = {
  events: determinationEvents,
  empty: emptyDetermination,
  folds: determinationFolds,
  rules: determinationRules,
  sentences: determinationSentences,
  duties: determinationDuties,
};
