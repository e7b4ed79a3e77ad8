import type { Noun } from '../noun.ts';
import type { CaseState } from '../state.ts';
import { reportDuties } from './duties.ts';
import { reportEvents } from './events.ts';
import { reportFolds } from './fold.ts';
import { reportRules } from './rules.ts';
import { reportSentences } from './sentences.ts';
import { emptyReport, type ReportSlice } from './slice.ts';

/** The notifiable association report: recorded once, amended part by part. */
export const reportNoun: Noun<ReportSlice, typeof reportEvents, CaseState> = {
  events: reportEvents,
  empty: emptyReport,
  folds: reportFolds,
  rules: reportRules,
  sentences: reportSentences,
  duties: reportDuties,
};
