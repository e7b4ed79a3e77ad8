import type { Noun } from '../noun.ts';
import type { CaseState } from '../state.ts';
import { riskPlanDuties } from './duties.ts';
import { riskPlanEvents } from './events.ts';
import { riskPlanFolds } from './fold.ts';
import { riskPlanRules } from './rules.ts';
import { riskPlanSentences } from './sentences.ts';
import { emptyRiskPlan, type RiskPlanSlice } from './slice.ts';

/** Risk management plans. */
export const riskPlanNoun: Noun<RiskPlanSlice, typeof riskPlanEvents, CaseState> = {
  events: riskPlanEvents,
  empty: emptyRiskPlan,
  folds: riskPlanFolds,
  rules: riskPlanRules,
  sentences: riskPlanSentences,
  duties: riskPlanDuties,
};
