import type { Noun } from '../noun.ts';
import type { CaseState } from '../state.ts';
import { decisionLogEvents } from './events.ts';
import { decisionLogFolds } from './fold.ts';
import { decisionLogRules } from './rules.ts';
import { decisionLogSentences } from './sentences.ts';
import { emptyDecisionLog, type DecisionLogSlice } from './slice.ts';

/** The numbered log of decisions. */
export const decisionLogNoun: Noun<DecisionLogSlice, typeof decisionLogEvents, CaseState> = {
  events: decisionLogEvents,
  empty: emptyDecisionLog,
  folds: decisionLogFolds,
  rules: decisionLogRules,
  sentences: decisionLogSentences,
  duties: () => [],
};
