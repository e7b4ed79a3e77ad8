import type { Noun } from '../noun.ts';
import type { CaseState } from '../state.ts';
import { mitigationDuties } from './duties.ts';
import { mitigationEvents } from './events.ts';
import { mitigationFolds } from './fold.ts';
import { mitigationRules } from './rules.ts';
import { mitigationSentences } from './sentences.ts';
import { emptyMitigation, type MitigationSlice } from './slice.ts';

/** Steps put to the member, and their answers. */
export const mitigationNoun: Noun<MitigationSlice, typeof mitigationEvents, CaseState> = {
  events: mitigationEvents,
  empty: emptyMitigation,
  folds: mitigationFolds,
  rules: mitigationRules,
  sentences: mitigationSentences,
  duties: mitigationDuties,
};
