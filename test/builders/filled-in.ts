import type { Fill, Fills } from '../../shared/domain/policy/resolve.ts';
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
