import type { Folds } from '../noun.ts';
import { addOnce } from '../once.ts';
import type { departureEvents } from './events.ts';
import type { DepartureSlice } from './slice.ts';

/** Everything is kept in order; where it stands is read from all of it. */
export const departureFolds: Folds<DepartureSlice, typeof departureEvents> = {
  'departure.heard/1': (slice, { type: _type, ...said }, act) => ({
    ...slice,
    heard: addOnce(slice.heard, { ...said, actId: act.id }),
  }),
  'departure.decided/1': (slice, { type: _type, ...said }, act) => ({
    ...slice,
    decided: addOnce(slice.decided, { ...said, actId: act.id }),
  }),
  'departure.took-effect/1': (slice, { type: _type, ...said }, act) => ({
    ...slice,
    effects: addOnce(slice.effects, { ...said, actId: act.id }),
  }),
  'departure.taken-back/1': (slice, { type: _type, ...said }, act) => ({
    ...slice,
    takenBack: addOnce(slice.takenBack, { ...said, actId: act.id }),
  }),
  'departure.suspension-ended/1': (slice, { type: _type, ...said }, act) => ({
    ...slice,
    suspensionsEnded: addOnce(slice.suspensionsEnded, { ...said, actId: act.id }),
  }),
};
