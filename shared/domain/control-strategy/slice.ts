import type { z } from 'zod';
import type { ActId } from '../act.ts';
import { provisional, type Register } from '../register.ts';
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

/** What a strategy says: two are the same when they say the same. */
export type StrategyContent = Omit<Of<'control-strategy.adopted/1'>, 'strategyId'>;

/** The strategies adopted, oldest first; those that stand, one unless two were adopted apart; and who watches which area. */
export type ControlStrategySlice = {
  readonly adopted: readonly ControlStrategy[];
  readonly standing: Register<StrategyContent>;
  readonly nominated: Readonly<Record<string, Register<Nomination>>>;
};

/** No strategy yet. */
export const emptyControlStrategy: ControlStrategySlice = {
  adopted: [],
  standing: [],
  nominated: {},
};

/** The strategy in force; while two stand, the first of them. */
export const strategyOf = ({ standing }: ControlStrategySlice): StrategyContent | undefined =>
  provisional(standing);

/** Who watches an area; while two namings stand, the first of them. */
export const nominationFor = (
  { nominated }: ControlStrategySlice,
  area: string,
): Nomination | undefined => provisional(nominated[area] ?? []);
