import type { Profile } from './profile.ts';
import { hampshire2013 } from './profiles/hampshire-2013.ts';
import { leicestershire2018 } from './profiles/leicestershire-2018.ts';
import { westMidlands2023 } from './profiles/west-midlands-2023.ts';

/** The policy profiles that ship, in the order in which they are offered. */
export const profiles: readonly Profile[] = [westMidlands2023, leicestershire2018, hampshire2013];

/** The profile of one force in one version; undefined when this build does not have it. */
export const findProfile = (id: string, version: string): Profile | undefined =>
  profiles.find((profile) => profile.id === id && profile.version === version);

/** The newest version of a force's profile that ships: what a new unit begins with. */
export const findLatestProfile = (id: string): Profile | undefined =>
  profiles
    .filter((profile) => profile.id === id)
    .reduce<Profile | undefined>(
      (latest, profile) =>
        latest && latest.effectiveFrom >= profile.effectiveFrom ? latest : profile,
      undefined,
    );
