import type { z } from 'zod';
import type { ActId } from '../act.ts';
import type { conditionEvents } from './events.ts';

/** One look at a condition. */
export type Check = Omit<z.infer<(typeof conditionEvents)['condition.monitored/1']>, 'type'> & {
  readonly actId: ActId;
};

/** The monitoring log of a case's conditions, in the order it was written. */
export type ConditionSlice = { readonly checks: readonly Check[] };

/** Nobody looked yet. */
export const emptyCondition: ConditionSlice = { checks: [] };
