import type { Noun } from '../noun.ts';
import type { CaseState } from '../state.ts';
import { triageDuties } from './duties.ts';
import { triageEvents } from './events.ts';
import { triageFolds } from './fold.ts';
import { triageRules } from './rules.ts';
import { triageSentences } from './sentences.ts';
import { emptyTriage, type TriageSlice } from './slice.ts';

/** Triage: is the association notifiable, and why. */
export const triageNoun: Noun<TriageSlice, typeof triageEvents, CaseState> = {
  events: triageEvents,
  empty: emptyTriage,
  folds: triageFolds,
  rules: triageRules,
  sentences: triageSentences,
  duties: triageDuties,
};
