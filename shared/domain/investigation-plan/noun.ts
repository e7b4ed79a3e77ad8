import type { Noun } from '../noun.ts';
import type { CaseState } from '../state.ts';
import { investigationPlanDuties } from './duties.ts';
import { investigationPlanEvents } from './events.ts';
import { investigationPlanFolds } from './fold.ts';
import { investigationPlanRules } from './rules.ts';
import { investigationPlanSentences } from './sentences.ts';
import { emptyInvestigationPlan, type InvestigationPlanSlice } from './slice.ts';

/** The investigation plan and the enquiry that rests on it. */
export const investigationPlanNoun: Noun<
  InvestigationPlanSlice,
  typeof investigationPlanEvents,
  CaseState
> = {
  events: investigationPlanEvents,
  empty: emptyInvestigationPlan,
  folds: investigationPlanFolds,
  rules: investigationPlanRules,
  sentences: investigationPlanSentences,
  duties: investigationPlanDuties,
};
