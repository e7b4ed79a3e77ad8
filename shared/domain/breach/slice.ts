import type { z } from 'zod';
import type { ActId } from '../act.ts';
import type { breachEvents } from './events.ts';

type Told<Type extends keyof typeof breachEvents> = Omit<
  z.infer<(typeof breachEvents)[Type]>,
  'type' | 'breachId'
> & { readonly actId: ActId };

/** A breach with what the member said of it, and the decision not to refer it. */
export type Breach = Omit<z.infer<(typeof breachEvents)['breach.recorded/1']>, 'type'> & {
  readonly actId: ActId;
  readonly accounts: readonly Told<'breach.account-recorded/1'>[];
  readonly notReferred?: Told<'breach.not-referred/1'> | undefined;
};

/** The breaches of a case, in the order they were recorded. */
export type BreachSlice = { readonly breaches: readonly Breach[] };

/** No breach. */
export const emptyBreach: BreachSlice = { breaches: [] };
