import type { ResolvedPolicy } from '../policy/resolve.ts';
import type { CaseState } from '../state.ts';
import { composePack, fieldsRecorded } from '../vetting/pack.ts';
import { guestField, type GuestField } from './fields.ts';

/** @file The lines of a guest pack, made by the function that makes what vetting is told. */

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
