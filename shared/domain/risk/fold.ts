import type { Folds } from '../noun.ts';
import { setRegister } from '../register.ts';
import type { riskEvents } from './events.ts';
import type { RiskAssessment, RiskSlice } from './slice.ts';

/** A later assessment replaces those its author saw; every one is kept as history. */
export const riskFolds: Folds<RiskSlice, typeof riskEvents> = {
  'risk.assessed/1': (slice, { type: _type, over, ...assessment }, act) => ({
    standing: setRegister<RiskAssessment>(slice.standing, assessment, over, act),
    history: setRegister<RiskAssessment>(slice.history, assessment, [], act),
  }),
};
