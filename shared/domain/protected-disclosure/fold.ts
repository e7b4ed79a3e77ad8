import type { ActId } from '../act.ts';
import type { Folds } from '../noun.ts';
import { seenBy, setRegister } from '../register.ts';
import type { disclosureEvents } from './events.ts';
import type { DisclosureSlice } from './slice.ts';

/** Stops and advice are only ever added to; which stop is lifted is read from them (facts.ts), in whatever order they came. */
export const disclosureFolds: Folds<DisclosureSlice, typeof disclosureEvents> = {
  'disclosure.stopped/1': (slice, { legislation, reason, namedPeople }, act) => ({
    ...slice,
    stops: [...without(slice.stops, act.id), { legislation, reason, actId: act.id, at: act.at }],
    named: setRegister(slice.named, namedPeople, seenBy(slice.named, act), act),
  }),
  'disclosure.people-named/1': (slice, { namedPeople, over }, act) => ({
    ...slice,
    named: setRegister(slice.named, namedPeople, over, act),
  }),
  'disclosure.advice-recorded/1': (slice, { type: _type, ...advice }, act) => ({
    ...slice,
    advice: [...without(slice.advice, act.id), { ...advice, actId: act.id }],
  }),
};

const without = <Entry extends { readonly actId: ActId }>(
  entries: readonly Entry[],
  actId: ActId,
): readonly Entry[] => entries.filter((entry) => entry.actId !== actId);
