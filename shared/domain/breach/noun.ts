import type { Noun } from '../noun.ts';
import type { CaseState } from '../state.ts';
import { breachDuties } from './duties.ts';
import { breachEvents } from './events.ts';
import { breachFolds } from './fold.ts';
import { breachRules } from './rules.ts';
import { breachSentences } from './sentences.ts';
import { emptyBreach, type BreachSlice } from './slice.ts';

/** Conditions that were not kept. */
export const breachNoun: Noun<BreachSlice, typeof breachEvents, CaseState> = {
  events: breachEvents,
  empty: emptyBreach,
  folds: breachFolds,
  rules: breachRules,
  sentences: breachSentences,
  duties: breachDuties,
};
