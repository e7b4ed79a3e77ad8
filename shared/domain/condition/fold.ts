import type { Folds } from '../noun.ts';
import { addOnce } from '../once.ts';
import type { conditionEvents } from './events.ts';
import type { ConditionSlice } from './slice.ts';

/** Checks gather; what they say of a condition is derived (compliance.ts). */
export const conditionFolds: Folds<ConditionSlice, typeof conditionEvents> = {
  'condition.monitored/1': (slice, { type: _type, ...check }, act) => ({
    checks: addOnce(slice.checks, { ...check, actId: act.id }),
  }),
};
