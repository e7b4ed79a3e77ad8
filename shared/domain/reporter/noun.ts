import type { Noun } from '../noun.ts';
import type { CaseState } from '../state.ts';
import { reporterEvents } from './events.ts';
import { reporterFolds } from './fold.ts';
import { reporterRules } from './rules.ts';
import { reporterSentences } from './sentences.ts';
import { emptyReporter, type ReporterSlice } from './slice.ts';

/** Who reported: a compartment under its own key. */
export const reporterNoun: Noun<ReporterSlice, typeof reporterEvents, CaseState> = {
  events: reporterEvents,
  empty: emptyReporter,
  folds: reporterFolds,
  rules: reporterRules,
  sentences: reporterSentences,
  duties: () => [],
};
