import type { Act, ActId } from '../../shared/domain/act.ts';
import type { LooseEvent } from '../../shared/domain/enlist.ts';
import type { Engine } from '../../shared/domain/engine.ts';
import { caseEngine } from '../../shared/domain/registry.ts';
import { placeOf } from '../../shared/domain/seen.ts';
import type { CaseState } from '../../shared/domain/state.ts';
import { memberId } from '../../shared/kit/ids.ts';
import { anAct, aRecorder, digitsOf } from './people.ts';

/** @file Several workstations on one case, and what each had seen of the others. Pure: no vault, no frames. */

/** One act as a case record holds it. */
export type PlacedAct = {
  readonly act: Act;
  readonly depth: number;
  readonly events: readonly LooseEvent[];
};

/** A workstation: what it holds, and what it records on top of that. */
export type Desk = {
  readonly name: string;
  readonly acts: readonly PlacedAct[];
  readonly state: CaseState;
  readonly does: (...events: readonly LooseEvent[]) => Desk;
  /** Takes in what another workstation holds. */
  readonly meets: (...others: readonly Desk[]) => Desk;
  /** The number of its newest own act. */
  readonly last: () => ActId;
};

/** A workstation that holds these acts: of the member of that name, or of another one where `of` names them. */
export function aDesk(name: string, held: readonly PlacedAct[] = [], of = name): Desk {
  const acts = inFoldOrder(held);
  return {
    name,
    acts,
    get state() {
      return foldActs(caseEngine, acts);
    },
    does: (...events) => aDesk(name, [...acts, nextAct(name, acts, events, of)], of),
    meets: (...others) => aDesk(name, united([acts, ...others.map((other) => other.acts)]), of),
    last: () => {
      const own = acts.filter(({ act }) => placeOf(act.id)[0] === deviceOf(name)).at(-1);
      return own?.act.id ?? '';
    },
  };
}

/** The acts of a story told on one workstation. */
export const toldAs = (
  name: string,
  told: readonly (readonly LooseEvent[])[],
): readonly PlacedAct[] =>
  told.reduce<readonly PlacedAct[]>((acts, events) => [...acts, nextAct(name, acts, events)], []);

/** The order in which every workstation folds: depth, device, number. */
export const inFoldOrder = (acts: readonly PlacedAct[]): readonly PlacedAct[] =>
  acts.toSorted((a, b) => {
    const [device, number] = placeOf(a.act.id);
    const [other, otherNumber] = placeOf(b.act.id);
    return a.depth - b.depth || (device < other ? -1 : device > other ? 1 : number - otherNumber);
  });

/** Folds acts from the beginning. */
export const foldActs = <State>(engine: Engine<State>, acts: readonly PlacedAct[]): State =>
  inFoldOrder(acts).reduce(
    (state, { act, events }) => engine.fold(state, events, act),
    engine.empty,
  );

/** An act on top of what a workstation holds: it has seen all of that. */
export function nextAct(
  name: string,
  acts: readonly PlacedAct[],
  events: readonly LooseEvent[],
  of = name,
): PlacedAct {
  const seen: Record<string, number> = {};
  let depth = 0;
  for (const known of acts) {
    const [device, number] = placeOf(known.act.id);
    seen[device] = Math.max(seen[device] ?? 0, number);
    depth = Math.max(depth, known.depth + 1);
  }
  const number = (seen[deviceOf(name)] ?? 0) + 1;
  const by = aRecorder({ name: of, member: memberId.parse(digitsOf(`member ${of}`)) });
  return { act: anAct(number, { by, seen }, name), depth, events };
}

const deviceOf = (name: string): string => placeOf(anAct(1, {}, name).id)[0];

const united = (lists: readonly (readonly PlacedAct[])[]): readonly PlacedAct[] => [
  ...new Map(lists.flat().map((placed) => [placed.act.id, placed])).values(),
];
