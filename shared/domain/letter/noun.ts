import type { Noun } from '../noun.ts';
import type { CaseState } from '../state.ts';
import { letterDuties } from './duties.ts';
import { letterEvents } from './events.ts';
import { letterFolds } from './fold.ts';
import { letterRules } from './rules.ts';
import { letterSentences } from './sentences.ts';
import { emptyLetter, type LetterSlice } from './slice.ts';

/** Letters, composed and issued. */
export const letterNoun: Noun<LetterSlice, typeof letterEvents, CaseState> = {
  events: letterEvents,
  empty: emptyLetter,
  folds: letterFolds,
  rules: letterRules,
  sentences: letterSentences,
  duties: letterDuties,
};
