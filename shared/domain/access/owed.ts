import type { ActId } from '../act.ts';
import { hasSeen } from '../seen.ts';
import { hasAccess, heldBy, holdersOf, type AccessFacts } from './who.ts';

/** @file What is owed to a case's keys: computed from its record and from the unit's list of workstations, stored nowhere. `epoch` is the
 *  newest key on one's own ring, the one that the next act is written under: nobody's record of another key is taken for it. */

/** The unit's workstations as its members agreed on them. */
export type Workstations = {
  /** The workstations of a member that were not taken out. */
  readonly activeOf: (member: string) => readonly string[];
  /** Whose a workstation is, also of one that was taken out; undefined where the unit does not know it (yet). */
  readonly memberOf: (device: string) => string | undefined;
};

/** The keys of a case on one's own ring, and the acts that they opened, each with the number of its key; none is the first. */
export type KeysHere = {
  readonly epochs: readonly number[];
  readonly acts: readonly { readonly act: { readonly id: ActId }; readonly epoch?: number }[];
};

/** True when the key is held where it must not be any more, or the record does not say who holds it (its maker was cut short, or their
 *  making of it does not stand): a new one for who remains is owed before anything is written. `own`: the workstation that would pay;
 *  what one that was taken out of the unit says of a new key does not stand, and it does not make one after the other. */
export function isNewKeyOwed(
  state: AccessFacts,
  epoch: number,
  workstations: Workstations,
  own: string,
): boolean {
  const isActive = (device: string, member: string): boolean =>
    workstations.activeOf(member).includes(device);
  const holding = heldBy(state, epoch);
  if (holding.length === 0) return isActive(own, workstations.memberOf(own) ?? '');
  return holding.some((device) => {
    const member = workstations.memberOf(device);
    return member !== undefined && !(hasAccess(state, member) && isActive(device, member));
  });
}

/** Somebody with access, and their workstations that lack a key. */
export type Owed = {
  readonly member: string;
  readonly name: string;
  readonly devices: readonly string[];
};

/** The workstations of people with access that lack a key of the case, by member. Every key counts that an act tells of, not only the
 *  newest: two who each made a new one apart may have handed them to different people. A workstation that was never handed any key of
 *  the case gets one from another workstation of its own member only (`me`): whoever adds workstations to the unit gains no case by it. */
export function keysOwed(
  state: AccessFacts,
  { epochs, acts }: KeysHere,
  workstations: Workstations,
  me: string,
): readonly Owed[] {
  const known = epochs.flatMap((epoch) => {
    const tellers = tellersOf(state, epoch, acts);
    // Of a key that no act tells of nobody knows whom it went to: whoever made it was cut short.
    return tellers.length > 0 || epoch === 0 ? [{ epoch, tellers }] : [];
  });
  return holdersOf(state).flatMap(({ member, name }) => {
    const devices = receivers(state, workstations, me, member).filter((device) =>
      known.some((key) => !wasHanded(state, device, key)),
    );
    return devices.length > 0 ? [{ member, name, devices }] : [];
  });
}

/** What somebody who lost the case has still to hand over: a key that nobody with access could, for whoever made it kept it from a
 *  colleague who has access after all. Only they can tell what was written under it. */
export function keysLeftBehind(
  state: AccessFacts,
  keys: KeysHere,
  workstations: Workstations,
  me: string,
): readonly string[] {
  if (hasAccess(state, me)) return [];
  const lacking = new Set(
    keysOwed(state, keys, workstations, me).flatMap(({ devices }) => devices),
  );
  const active = holdersOf(state).flatMap(({ member }) => workstations.activeOf(member));
  return active.every((device) => lacking.has(device)) ? [...lacking].sort() : [];
}

/** The workstations that could pay, by the newest key of which the record says who holds it: those that lack a key may not even know
 *  what is owed. */
export function payersOf(
  state: AccessFacts,
  epochs: readonly number[],
  workstations: Workstations,
  lacking: ReadonlySet<string>,
): readonly string[] {
  const newest = Math.max(...epochs.filter((epoch) => heldBy(state, epoch).length > 0));
  const active = new Set(holdersOf(state).flatMap(({ member }) => workstations.activeOf(member)));
  return heldBy(state, newest).filter((device) => active.has(device) && !lacking.has(device));
}

/** The keys that may be handed on: of one that came before any act tells of it nobody knows yet from whom it was kept. */
export const keysTold = (state: AccessFacts, { epochs, acts }: KeysHere): readonly number[] =>
  epochs.filter((epoch) => epoch === 0 || tellersOf(state, epoch, acts).length > 0);

/** A key, and the acts that tell of it. */
type Known = { readonly epoch: number; readonly tellers: readonly ActId[] };

/** The acts that say whom a key went to; where none stands, those that were sealed under it. */
function tellersOf(state: AccessFacts, epoch: number, acts: KeysHere['acts']): readonly ActId[] {
  const handed = state.access.handed.filter((one) => one.epoch === epoch);
  return handed.length > 0
    ? handed.map(({ actId }) => actId)
    : acts.filter((one) => (one.epoch ?? 0) === epoch).map(({ act }) => act.id);
}

/** By itself, or among the older ones that whoever handed over a newer one held: they hold every key under which they read an act. */
const wasHanded = (state: AccessFacts, device: string, { epoch, tellers }: Known): boolean =>
  heldBy(state, epoch).includes(device) ||
  state.access.handed.some(
    (one) =>
      one.epoch >= epoch &&
      one.devices.includes(device) &&
      (epoch === 0 || tellers.some((teller) => hasSeen({ id: one.actId, seen: one.seen }, teller))),
  );

/** Everybody's workstations that a new key goes to. */
export const recipientsOf = (
  state: AccessFacts,
  workstations: Workstations,
  me: string,
): readonly string[] =>
  holdersOf(state)
    .flatMap(({ member }) => receivers(state, workstations, me, member))
    .sort();

function receivers(
  state: AccessFacts,
  workstations: Workstations,
  me: string,
  member: string,
): readonly string[] {
  const before = new Set([
    state.case.openedBy?.device,
    ...state.access.handed.flatMap(({ devices }) => devices),
  ]);
  return workstations.activeOf(member).filter((device) => member === me || before.has(device));
}

/** The number of the key after these: 65,536 for each new key, and a random part, so that two colleagues who make one apart do not
 *  give two keys one number. `random` is below 65,536. */
export const nextEpoch = (epochs: readonly number[], random: number): number =>
  (generationOf(Math.max(0, ...epochs)) + 1) * randomParts + random;

/** How many times the key was made anew up to this one. */
export const generationOf = (epoch: number): number => Math.floor(epoch / randomParts);
const randomParts = 65_536;
