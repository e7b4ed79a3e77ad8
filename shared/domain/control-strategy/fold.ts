import type { Folds } from '../noun.ts';
import { addOnce } from '../once.ts';
import type { controlStrategyEvents } from './events.ts';
import type { ControlStrategySlice } from './slice.ts';

/** A strategy is added to those before it; the newest naming for an area stands. */
export const controlStrategyFolds: Folds<ControlStrategySlice, typeof controlStrategyEvents> = {
  'control-strategy.adopted/1': (slice, { type: _type, ...strategy }, act) => ({
    ...slice,
    adopted: addOnce(slice.adopted, { ...strategy, actId: act.id, recordedBy: act.by.name }),
  }),
  'risk-area.nominated/1': (slice, { type: _type, ...nomination }) => ({
    ...slice,
    nominated: { ...slice.nominated, [nomination.area]: nomination },
  }),
};
