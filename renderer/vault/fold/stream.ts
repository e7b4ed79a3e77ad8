import type { LooseEvent } from '../../../shared/domain/enlist.ts';
import type { Engine } from '../../../shared/domain/engine.ts';
import type { Steps } from '../../../shared/domain/in-steps.ts';
import type { TimelineEntry } from '../../../shared/domain/timeline.ts';
import type { DeviceId } from '../../../shared/kit/ids.ts';
import type { StoredAct } from './stored-act.ts';

/** @file A stream of acts (a case, or the unit's own) and what it folds to. */

/** Opens what is sealed inside an act; undefined where this device has no key for it. */
export type EventOpener = (event: LooseEvent) => LooseEvent | undefined;

/** Folds a stream from its beginning. Pure: the same acts in any order of arrival give the same state. */
export const foldStream = <State>(
  engine: Engine<State>,
  acts: readonly StoredAct[],
  open: EventOpener,
): State =>
  acts.reduce(
    (state, stored) => engine.fold(state, readable(stored, open), stored.act),
    engine.empty,
  );

/** The same in steps, upon what was folded already. */
export function* foldStreamInSteps<State>(
  engine: Engine<State>,
  acts: readonly StoredAct[],
  open: EventOpener,
  from: State,
): Steps<State> {
  let state = from;
  for (const stored of acts)
    state = yield* engine.foldInSteps(state, readable(stored, open), stored.act);
  return state;
}

/** Tells a stream's acts, newest first. Closed compartments are told without their content. */
export const tellStream = <State>(
  engine: Engine<State>,
  acts: readonly StoredAct[],
  open: EventOpener,
): readonly TimelineEntry[] =>
  acts.flatMap((stored) => engine.tell(readable(stored, open), stored.act)).reverse();

/** True when some act holds an event this version does not know: the record is kept and shown, not added to. */
export const holdsUnknown = <State>(engine: Engine<State>, acts: readonly StoredAct[]): boolean =>
  acts.some((stored) => stored.events.some((event) => !engine.knows(event.type)));

/** Where the next act of a stream stands: its depth, and the newest act seen of each device. */
export function nextPlace(acts: readonly StoredAct[]): {
  readonly depth: number;
  readonly deps: Record<DeviceId, number>;
} {
  const deps: Record<DeviceId, number> = {};
  let depth = 0;
  for (const stored of acts) {
    deps[stored.device] = Math.max(deps[stored.device] ?? 0, stored.number);
    depth = Math.max(depth, stored.depth + 1);
  }
  return { depth, deps };
}

/** How many frames of this stream a device wrote under a key: the counter its next tag is made with. */
export const tagCounterOf = (acts: readonly StoredAct[], device: DeviceId, epoch: number): number =>
  acts.filter((stored) => stored.device === device && (stored.epoch ?? 0) === epoch).length;

const readable = (stored: StoredAct, open: EventOpener): readonly LooseEvent[] =>
  stored.events.flatMap((event) => {
    const opened = open(event);
    return opened ? [opened] : [];
  });
