import { hasAccess, holdersOf, newestKey, type AccessFacts } from './who.ts';

/** @file What is owed to a case's keys: computed from its record and from the unit's list of workstations, stored nowhere. */

/** The unit's workstations as its members agreed on them. */
export type Workstations = {
  /** The workstations of a member that were not taken out. */
  readonly activeOf: (member: string) => readonly string[];
  /** Whose a workstation is, also of one that was taken out; undefined where the unit does not know it (yet). */
  readonly memberOf: (device: string) => string | undefined;
};

/** True when the newest key is held where it must not be any more: a new key for who remains is owed before anything is written. */
export function isNewKeyOwed(state: AccessFacts, workstations: Workstations): boolean {
  return newestKey(state).devices.some((device) => {
    const member = workstations.memberOf(device);
    return (
      member !== undefined &&
      !(hasAccess(state, member) && workstations.activeOf(member).includes(device))
    );
  });
}

/** The workstations of people with access that were not handed the newest key, by member. */
export function keysOwed(
  state: AccessFacts,
  workstations: Workstations,
): readonly {
  readonly member: string;
  readonly name: string;
  readonly devices: readonly string[];
}[] {
  const held = new Set(newestKey(state).devices);
  return holdersOf(state).flatMap(({ member, name }) => {
    const devices = workstations.activeOf(member).filter((device) => !held.has(device));
    return devices.length > 0 ? [{ member, name, devices }] : [];
  });
}

/** Everybody's workstations that a new key goes to. */
export const recipientsOf = (state: AccessFacts, workstations: Workstations): readonly string[] =>
  holdersOf(state)
    .flatMap(({ member }) => workstations.activeOf(member))
    .sort();
