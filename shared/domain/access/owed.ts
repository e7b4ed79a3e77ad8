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

/** True when the key is held where it must not be any more: a new one for who remains is owed before anything is written. */
export const isNewKeyOwed = (
  state: AccessFacts,
  epoch: number,
  workstations: Workstations,
): boolean =>
  heldBy(state, epoch).some((device) => {
    const member = workstations.memberOf(device);
    return (
      member !== undefined &&
      !(hasAccess(state, member) && workstations.activeOf(member).includes(device))
    );
  });

/** The workstations of people with access that lack a key of the case, by member. `epochs`: the keys on one's own ring, for two who each
 *  made a new one apart may have handed them to different people. A workstation that was never handed any key of the case gets one from
 *  another workstation of its own member only (`me`): whoever adds workstations to the unit gains no case by it. */
export function keysOwed(
  state: AccessFacts,
  epochs: readonly number[],
  workstations: Workstations,
  me: string,
): readonly {
  readonly member: string;
  readonly name: string;
  readonly devices: readonly string[];
}[] {
  const newest = Math.max(0, ...epochs);
  // Of a key that no act tells of nobody knows whom it went to: whoever made it was cut short.
  const told = new Set([newest, ...state.access.handed.map(({ epoch }) => epoch)]);
  const wanted = epochs.filter((epoch) => told.has(epoch));
  return holdersOf(state).flatMap(({ member, name }) => {
    const devices = receivers(state, workstations, me, member).filter((device) =>
      wanted.some((epoch) => !wasHanded(state, device, epoch)),
    );
    return devices.length > 0 ? [{ member, name, devices }] : [];
  });
}

/** By itself, or among the older ones that whoever handed over a newer one held: they hold every key under which they read an act. */
const wasHanded = (state: AccessFacts, device: string, epoch: number): boolean =>
  heldBy(state, epoch).includes(device) ||
  state.access.handed.some(
    (one) =>
      one.epoch >= epoch &&
      one.devices.includes(device) &&
      (epoch === 0 ||
        state.access.handed.some(
          (other) =>
            other.epoch === epoch && hasSeen({ id: one.actId, seen: one.seen }, other.actId),
        )),
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
