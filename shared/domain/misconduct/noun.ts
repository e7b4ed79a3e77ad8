import type { Noun } from '../noun.ts';
import type { CaseState } from '../state.ts';
import { misconductDuties } from './duties.ts';
import { misconductEvents } from './events.ts';
import { misconductFolds } from './fold.ts';
import { misconductRules } from './rules.ts';
import { misconductSentences } from './sentences.ts';
import { emptyMisconduct, type MisconductSlice } from './slice.ts';

/** What passes between the unit and the misconduct procedures. */
export const misconductNoun: Noun<MisconductSlice, typeof misconductEvents, CaseState> = {
  events: misconductEvents,
  empty: emptyMisconduct,
  folds: misconductFolds,
  rules: misconductRules,
  sentences: misconductSentences,
  duties: misconductDuties,
};
