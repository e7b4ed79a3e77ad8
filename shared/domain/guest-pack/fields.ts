import { packField, packFieldNames } from '../vetting/pack-fields.ts';

/** @file What of a case may go on a guest pack: fewer things than vetting may be told. Who reported, their own words, risk, vetting and
 *  sources are not on the list, so no choice can send them. */

/** One thing that may go on a guest pack. */
export const guestField = packField.extract([
  'name',
  'rank-or-grade',
  'posting',
  'associates',
  'relationship',
  'scenarios',
  'nature',
  'contact',
  'conditions',
]);
/** One thing that may go on a guest pack. */
export type GuestField = (typeof guestField.options)[number];

/** What each is called, on the form and in the pack. */
export const guestFieldNames: Readonly<Record<GuestField, string>> = packFieldNames;

/** What a pack begins with: whom to interview. Anything more is ticked by a person. */
export const leastGuestFields: readonly GuestField[] = ['name', 'rank-or-grade'];
