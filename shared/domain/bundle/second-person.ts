import type { Governed } from '../cite.ts';
import type { UnitFacts } from '../noun.ts';
import { policyValue } from '../policy/resolve.ts';
import type { BundleProfile } from './profile-names.ts';
import type { Bundle } from './slice.ts';

/** True where a second person looks at a bundle before it is written: the policy says for which profiles, and a unit of one has nobody. */
export const needsSecondPerson = (
  profile: BundleProfile,
  { policy }: Governed,
  unit: Pick<UnitFacts, 'people'>,
): boolean =>
  (policyValue(policy, 'bundle.secondPerson') ?? []).includes(profile) &&
  unit.people.filter(({ memberId, endedOn }) => memberId !== undefined && endedOn === undefined)
    .length > 1;

/** True of a bundle that waits for the second person. */
export const waitsForSecond = (
  bundle: Pick<Bundle, 'profile' | 'confirmed'>,
  governed: Governed,
  unit: Pick<UnitFacts, 'people'>,
): boolean => !bundle.confirmed && needsSecondPerson(bundle.profile, governed, unit);
