import type { Noun } from '../noun.ts';
import type { CaseState } from '../state.ts';
import { caseDuties } from './duties.ts';
import { caseEvents } from './events.ts';
import { caseFolds } from './fold.ts';
import { caseRules } from './rules.ts';
import { caseSentences } from './sentences.ts';
import { emptyCase, type CaseSlice } from './slice.ts';

/** The case as a whole: opening, allocation, closing, and who looked. */
export const caseNoun: Noun<CaseSlice, typeof caseEvents, CaseState> = {
  events: caseEvents,
  empty: emptyCase,
  folds: caseFolds,
  rules: caseRules,
  sentences: caseSentences,
  duties: caseDuties,
};
