import { z } from 'zod';

/** @file What of a case may be shared with the vetting department. Who reported, their own words, how it was reported, what the manager
 *  wrote and protected characteristics are not on the list, so no choice can send them. */

/** One thing that may be shared, in the order in which a pack gives it. */
export const packField = z.enum([
  'name',
  'rank-or-grade',
  'numbers',
  'date-of-birth',
  'posting',
  'role-sensitivity',
  'systems',
  'duty-status',
  'vetting-held',
  'vetting-required',
  'associates',
  'relationship',
  'scenarios',
  'nature',
  'contact',
  'openness',
  'risk-grade',
  'risk-reasons',
  'conditions',
]);
/** One thing that may be shared. */
export type PackField = z.infer<typeof packField>;

/** What each is called, on the form and in the pack. */
export const packFieldNames: Readonly<Record<PackField, string>> = {
  name: 'Name',
  'rank-or-grade': 'Rank or grade',
  numbers: 'Collar, warrant and payroll number',
  'date-of-birth': 'Date of birth',
  posting: 'Department, station and role',
  'role-sensitivity': 'How sensitive the role is',
  systems: 'Systems the role reaches',
  'duty-status': 'Duty status',
  'vetting-held': 'Vetting held',
  'vetting-required': 'Vetting the post needs',
  associates: 'Who the association is with',
  relationship: 'What they are to each other',
  scenarios: 'Scenarios of the policy',
  nature: 'What the association is',
  contact: 'How often, and since when',
  openness: 'How openly it was disclosed',
  'risk-grade': 'Grade of the risk',
  'risk-reasons': 'What the grade rests on',
  conditions: 'Conditions decided',
};

/** What a pack begins with: enough to know whom and why. Anything more is ticked by a person. */
export const leastFields: readonly PackField[] = [
  'name',
  'rank-or-grade',
  'numbers',
  'vetting-held',
  'risk-grade',
];

/** A pack as it goes: what is shared, line by line, and the words written for vetting. Kept as sent. */
export const vettingPack = z.strictObject({
  layout: z.literal(1),
  reference: z.string().max(40),
  lines: z
    .array(
      z.strictObject({ field: packField, label: z.string().max(120), says: z.string().max(20000) }),
    )
    .max(19),
  riskSummary: z.string().max(4000),
});
/** A pack as it goes. */
export type VettingPack = z.infer<typeof vettingPack>;
