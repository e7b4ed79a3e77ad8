import type { Noun } from '../noun.ts';
import type { CaseState } from '../state.ts';
import { riskDuties } from './duties.ts';
import { riskEvents } from './events.ts';
import { riskFolds } from './fold.ts';
import { riskRules } from './rules.ts';
import { riskSentences } from './sentences.ts';
import { emptyRisk, type RiskSlice } from './slice.ts';

/** The risk assessment: scores, the grade suggested, the grade a person confirmed. */
export const riskNoun: Noun<RiskSlice, typeof riskEvents, CaseState> = {
  events: riskEvents,
  empty: emptyRisk,
  folds: riskFolds,
  rules: riskRules,
  sentences: riskSentences,
  duties: riskDuties,
};
