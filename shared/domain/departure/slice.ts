import type { z } from 'zod';
import type { ActId } from '../act.ts';
import type { departureEvents } from './events.ts';

type Event<Type extends keyof typeof departureEvents> = Omit<
  z.infer<(typeof departureEvents)[Type]>,
  'type'
> & { readonly actId: ActId };

/** A decision on a departure. */
type DepartureDecision = Event<'departure.decided/1'>;

/** Whether and how the member leaves, as it was heard, decided and happened, oldest first. */
export type DepartureSlice = {
  readonly heard: readonly Event<'departure.heard/1'>[];
  readonly decided: readonly DepartureDecision[];
  readonly effects: readonly Event<'departure.took-effect/1'>[];
  readonly takenBack: readonly Event<'departure.taken-back/1'>[];
  readonly suspensionsEnded: readonly Event<'departure.suspension-ended/1'>[];
};

/** Nobody leaves. */
export const emptyDeparture: DepartureSlice = {
  heard: [],
  decided: [],
  effects: [],
  takenBack: [],
  suspensionsEnded: [],
};
