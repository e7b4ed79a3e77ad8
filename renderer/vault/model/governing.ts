import { holidaysOf } from '../../../shared/domain/policy/holidays.ts';
import { fillsFor, type ResolvedPolicy } from '../../../shared/domain/policy/resolve.ts';
import {
  findVersion,
  governingOn,
  type VersionRef,
} from '../../../shared/domain/policy/versions.ts';
import type { CivilDate } from '../../../shared/kit/civil-date.ts';
import type { Opened } from '../opened.ts';

/** The version that a case opened today is worked under. */
export const governingRef = (opened: Opened, today: CivilDate): VersionRef =>
  governingOn(opened.unit.state.policy, opened.founding, today);

/** The same with what the unit filled in. A unit never rests on a version that its own build does not have. */
export function governingPolicy(opened: Opened, today: CivilDate): ResolvedPolicy {
  const { profileId, version } = governingRef(opened, today);
  const slice = opened.unit.state.policy;
  const profile = findVersion(slice, profileId, version);
  if (!profile) throw new Error('bug: the unit rests on a policy this build does not have');
  return { profile, fills: fillsFor(slice, profile), holidays: holidaysOf(slice) };
}
