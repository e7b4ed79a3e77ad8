import type { ResolvedPolicy } from '../policy/resolve.ts';
import type { CaseState } from '../state.ts';
import { composePack, fieldsRecorded } from '../vetting/pack.ts';
import { packField, packFieldNames } from '../vetting/pack-fields.ts';

/** @file What of a case may go on a guest pack: fewer things than vetting may be told, made by the same function. Who reported, their own
 *  words, risk, vetting and sources are not on the list, so no choice can send them. */

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

/** One line of a pack, as the guest reads it. */
export type PackLine = { readonly label: string; readonly says: string };

/** The lines that a choice makes of the case as it is now. What is not recorded makes no line. */
export const composeLines = (
  state: CaseState,
  policy: ResolvedPolicy,
  fields: readonly GuestField[],
): readonly PackLine[] =>
  composePack(state, policy, { fields, riskSummary: '' }).lines.map(({ label, says }) => ({
    label,
    says,
  }));

/** The fields of which the case says anything: those worth offering. */
export const guestFieldsRecorded = (
  state: CaseState,
  policy: ResolvedPolicy,
): readonly GuestField[] => {
  const recorded: readonly string[] = fieldsRecorded(state, policy);
  return guestField.options.filter((field) => recorded.includes(field));
};
