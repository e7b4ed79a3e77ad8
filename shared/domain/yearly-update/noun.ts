import type { Noun } from '../noun.ts';
import type { CaseState } from '../state.ts';
import { yearlyUpdateDuties } from './duties.ts';
import { yearlyUpdateEvents } from './events.ts';
import { yearlyUpdateFolds } from './fold.ts';
import { yearlyUpdateRules } from './rules.ts';
import { yearlyUpdateSentences } from './sentences.ts';
import { emptyYearlyUpdate, type YearlyUpdateSlice } from './slice.ts';

/** The further report a member owes each year, where the policy asks for one. */
export const yearlyUpdateNoun: Noun<YearlyUpdateSlice, typeof yearlyUpdateEvents, CaseState> = {
  events: yearlyUpdateEvents,
  empty: emptyYearlyUpdate,
  folds: yearlyUpdateFolds,
  rules: yearlyUpdateRules,
  sentences: yearlyUpdateSentences,
  duties: yearlyUpdateDuties,
};
