import { policyValue, type Fill, type Fills } from '../../shared/domain/policy/resolve.ts';
import { westMidlands2023 } from '../../shared/domain/policy/profiles/west-midlands-2023.ts';
import { assert } from '../../shared/kit/assert.ts';
import type { PolicyKey, PolicyValue } from '../../shared/domain/policy/keys.ts';
import type { Authority } from '../../shared/domain/policy/values.ts';
import { day } from './report.ts';

/** @file What a unit might fill in where its policy is silent. Everybody is invented. */

/** A value as the unit decided it. */
export const filledIn = <Value>(value: Value): Fill<Value> => ({
  value,
  decidedBy: { name: 'Marguerite Stallard', role: 'Head of PSD' },
  decidedOn: day('2027-01-05'),
  reason: 'Needed before the first notice.',
});

const authority = filledIn<Authority>({
  title: 'Appropriate Authority',
  offices: ['appropriate-authority'],
  onlyInAbsence: [],
});
const policeFriend = filledIn('a representative of a union, the Federation or a network');

/** What a notice needs at Leicestershire, but for the time to appeal. */
export const leicestershireFills: Fills = {
  'decision.authority': authority,
  'definition.policeFriend': policeFriend,
  'appeal.conditionsApplyMeanwhile': filledIn(true),
};

/** That a member has so many days from receipt to appeal. */
export const daysToAppeal = (count: number): Fills => ({
  'clock.appealSubmission': filledIn({ count, unit: 'days', from: 'receipt-of-determination' }),
});

/** A unit under Hampshire's policy that decided that there is no appeal. */
export const hampshireWithoutAppeal: Fills = {
  'decision.authority': authority,
  'definition.policeFriend': policeFriend,
  'appeal.right': filledIn({ given: false }),
};

const ofWestMidlands = <Key extends PolicyKey>(key: Key): Fill<PolicyValue<Key>> => {
  const value = policyValue({ profile: westMidlands2023, fills: {} }, key);
  assert(value !== undefined, 'West Midlands states what it is taken over for');
  return filledIn(value);
};

/** What must be reported, taken over from West Midlands by a unit whose own source is silent. */
export const definitionTakenOver: Fills = {
  'definition.limbs': ofWestMidlands('definition.limbs'),
  'definition.categories': ofWestMidlands('definition.categories'),
  'definition.exclusions': ofWestMidlands('definition.exclusions'),
};
