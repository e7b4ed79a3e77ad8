import type { z } from 'zod';
import type { ActId } from '../act.ts';
import type { controlStrategyEvents } from './events.ts';

type Of<Type extends keyof typeof controlStrategyEvents> = Omit<
  z.infer<(typeof controlStrategyEvents)[Type]>,
  'type'
>;
/** A control strategy as adopted. */
export type ControlStrategy = Of<'control-strategy.adopted/1'> & {
  readonly actId: ActId;
  readonly recordedBy: string;
};
/** Who watches an area of risk. */
export type Nomination = Of<'risk-area.nominated/1'>;

/** The strategies adopted, oldest first, and who watches which area. */
export type ControlStrategySlice = {
  readonly adopted: readonly ControlStrategy[];
  readonly nominated: Readonly<Record<string, Nomination>>;
};

/** No strategy yet. */
export const emptyControlStrategy: ControlStrategySlice = { adopted: [], nominated: {} };
