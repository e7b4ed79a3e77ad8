import { z } from 'zod';
import { civilDate } from '../../kit/civil-date.ts';
import { itemId } from '../../kit/ids.ts';
import { requiredText, text, textLimits } from '../../kit/text.ts';
import { vettingLevel as policyLevel } from '../policy/values.ts';

/** @file The officer or member of staff whose association is reported, as far as the report knows them. */

/** What the person is to the force. */
export const personType = z.enum([
  'police-officer',
  'special-constable',
  'police-staff',
  'pcso',
  'volunteer',
  'cadet',
  'contractor-or-agency',
  'partner-employee',
  'former-member',
]);

/** Vetting levels a person can hold, by the policy's codes. */
export const vettingLevel = policyLevel.exclude(['unknown']);
/** A vetting level a person can hold. */
export type VettingLevel = z.infer<typeof vettingLevel>;

/** One clearance a person holds or held. `none` is a fact; an empty list means that nobody has said. */
export const vettingHeld = z.strictObject({
  level: vettingLevel,
  status: z.enum(['current', 'expired', 'suspended', 'withdrawn', 'pending', 'not-known']),
  grantedOn: civilDate.optional(),
  expiresOn: civilDate.optional(),
});
/** One clearance a person holds or held. */
export type VettingHeld = z.infer<typeof vettingHeld>;

/** A colleague named in a report: line manager, head of department. */
export const colleague = z.strictObject({
  name: requiredText(textLimits.name, 'Give the name.'),
  rankOrGrade: text(textLimits.name),
  collarNumber: text(40),
  contact: text(textLimits.line),
});
/** A colleague named in a report. */
export type Colleague = z.infer<typeof colleague>;

const number = text(40);

/** Where the person serves, and what they can reach from there. */
const posting = z.strictObject({
  force: text(textLimits.name),
  department: text(textLimits.name),
  team: text(textLimits.name),
  station: text(textLimits.name),
  role: text(textLimits.line),
  roleSensitivity: z.enum([
    'standard',
    'vulnerable-role',
    'sensitive',
    'covert-or-source-handling',
    'not-known',
  ]),
  seconded: z.enum([
    'no',
    'regional-unit',
    'national-crime-agency',
    'other-force',
    'national-unit',
    'not-known',
  ]),
  powers: z.enum(['warranted', 'designated-staff-powers', 'none', 'not-known']),
  systems: z
    .array(
      z.enum([
        'crime-recording',
        'intelligence',
        'custody',
        'command-and-control',
        'pnc-or-leds',
        'pnd',
        'anpr',
        'source-management',
        'covert-operations',
        'vetting-or-hr',
        'firearms',
        'finance-or-procurement',
        'forensic-or-property',
        'none',
        'other',
      ]),
    )
    .max(20),
});

const identified = z.strictObject({
  kind: z.literal('identified'),
  /** That of the unit's own record where the person is in it, otherwise new. */
  personId: itemId,
  personType,
  /** Never empty in an accepted act (aSubjectIsNamedOrSaidToBeUnidentified). */
  surname: text(textLimits.name),
  forenames: text(textLimits.name),
  knownAs: text(textLimits.name),
  formerNames: z.array(requiredText(textLimits.name)).max(20),
  collarNumber: number,
  warrantNumber: number,
  payrollNumber: number,
  dateOfBirth: civilDate.optional(),
  rankOrGrade: text(textLimits.name),
  rankHeld: z.enum(['substantive', 'temporary', 'acting', 'not-known']),
  posting,
  dutyStatus: z.enum([
    'full',
    'restricted',
    'recuperative',
    'suspended',
    'family-leave',
    'seconded',
    'left-the-force',
    'not-known',
  ]),
  lineManager: colleague.optional(),
  headOfDepartment: colleague.optional(),
  vettingHeld: z.array(vettingHeld).max(20),
  vettingRequiredForPost: vettingLevel.optional(),
  staffAssociation: z.enum([
    'police-federation',
    'superintendents-association',
    'chief-police-officers-staff-association',
    'unison',
    'gmb',
    'unite',
    'pcs',
    'staff-network',
    'other',
    'none',
    'not-known',
  ]),
});

const unidentified = z.strictObject({
  kind: z.literal('unidentified'),
  description: requiredText(textLimits.paragraph, 'Describe the person as far as anybody can.'),
});

/** Whose association it is; *unidentified* is said, never left blank. */
export const subject = z.discriminatedUnion('kind', [identified, unidentified]);
/** Whose association it is. */
export type Subject = z.infer<typeof subject>;
/** A subject whose name is known. */
export type IdentifiedSubject = z.infer<typeof identified>;
