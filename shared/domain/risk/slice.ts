import type { z } from 'zod';
import type { Register } from '../register.ts';
import type { riskEvents } from './events.ts';

type Assessed = z.infer<(typeof riskEvents)['risk.assessed/1']>;

/** A risk assessment. */
export type RiskAssessment = Omit<Assessed, 'type' | 'over'>;

/** The assessments that stand, and every one there was. */
export type RiskSlice = {
  readonly standing: Register<RiskAssessment>;
  readonly history: Register<RiskAssessment>;
};

/** Not yet assessed. */
export const emptyRisk: RiskSlice = { standing: [], history: [] };
