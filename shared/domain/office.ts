import { z } from 'zod';

/** The offices people of the unit and its authorities hold, in the field's terms (docs/glossary.md). */
export const office = z.enum([
  'investigator',
  'supervisor',
  'intelligence-officer',
  'unit-administrator',
  'appropriate-authority',
  'head-of-psd',
  'deputy-head-of-psd',
  'deputy-chief-constable',
  'vetting-officer',
]);
/** An office a person holds. */
export type Office = z.infer<typeof office>;

/** The words for an office on the screen and in letters. */
export const officeNames: Readonly<Record<Office, string>> = {
  investigator: 'Investigator',
  supervisor: 'Supervisor',
  'intelligence-officer': 'Intelligence officer',
  'unit-administrator': 'Unit administrator',
  'appropriate-authority': 'Appropriate Authority',
  'head-of-psd': 'Head of PSD',
  'deputy-head-of-psd': 'Deputy Head of PSD',
  'deputy-chief-constable': 'Deputy Chief Constable',
  'vetting-officer': 'Vetting officer',
};
