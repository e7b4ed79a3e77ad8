import type { Noun } from '../noun.ts';
import type { CaseState } from '../state.ts';
import { reporterSupportDuties } from './duties.ts';
import { reporterSupportEvents } from './events.ts';
import { reporterSupportFolds } from './fold.ts';
import { reporterSupportRules } from './rules.ts';
import { reporterSupportSentences } from './sentences.ts';
import { emptyReporterSupport, type ReporterSupportSlice } from './slice.ts';

/** Support for who reported: a compartment under the reporter's key. */
export const reporterSupportNoun: Noun<
  ReporterSupportSlice,
  typeof reporterSupportEvents,
  CaseState
> = {
  events: reporterSupportEvents,
  empty: emptyReporterSupport,
  folds: reporterSupportFolds,
  rules: reporterSupportRules,
  sentences: reporterSupportSentences,
  duties: reporterSupportDuties,
};
