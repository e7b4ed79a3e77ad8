import type { Noun } from '../noun.ts';
import type { CaseState } from '../state.ts';
import { interviewDuties } from './duties.ts';
import { interviewEvents } from './events.ts';
import { interviewFolds } from './fold.ts';
import { interviewRules } from './rules.ts';
import { interviewSentences } from './sentences.ts';
import { emptyInterview, type InterviewSlice } from './slice.ts';

/** Interviews: directed, planned, held, and their records as read back and signed. */
export const interviewNoun: Noun<InterviewSlice, typeof interviewEvents, CaseState> = {
  events: interviewEvents,
  empty: emptyInterview,
  folds: interviewFolds,
  rules: interviewRules,
  sentences: interviewSentences,
  duties: interviewDuties,
};
