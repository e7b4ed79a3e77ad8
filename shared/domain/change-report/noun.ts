import type { Noun } from '../noun.ts';
import type { CaseState } from '../state.ts';
import { changeReportDuties } from './duties.ts';
import { changeReportEvents } from './events.ts';
import { changeReportFolds } from './fold.ts';
import { changeReportRules } from './rules.ts';
import { changeReportSentences } from './sentences.ts';
import { emptyChangeReport, type ChangeReportSlice } from './slice.ts';

/** What has changed since, and what the authority made of it. */
export const changeReportNoun: Noun<ChangeReportSlice, typeof changeReportEvents, CaseState> = {
  events: changeReportEvents,
  empty: emptyChangeReport,
  folds: changeReportFolds,
  rules: changeReportRules,
  sentences: changeReportSentences,
  duties: changeReportDuties,
};
