import type { IdentifiedSubject, VettingHeld, VettingLevel } from './subject.ts';

/** @file The words for what a report says about its subject, on screens and on paper. */

type Words<Code extends string> = Readonly<Record<Code, string>>;
type Posting = IdentifiedSubject['posting'];

/** What the person is to the force. */
export const personTypeWords: Words<IdentifiedSubject['personType']> = {
  'police-officer': 'Police officer',
  'special-constable': 'Special constable',
  'police-staff': 'Police staff',
  pcso: 'PCSO',
  volunteer: 'Volunteer',
  cadet: 'Cadet',
  'contractor-or-agency': 'Contractor or agency worker',
  'partner-employee': 'Employee of a partner',
  'former-member': 'Former member',
};

/** Whether a rank is held for good. */
export const rankHeldWords: Words<IdentifiedSubject['rankHeld']> = {
  substantive: 'Substantive',
  temporary: 'Temporary',
  acting: 'Acting',
  'not-known': 'Not known',
};

/** How sensitive a role is. */
export const roleSensitivityWords: Words<Posting['roleSensitivity']> = {
  standard: 'Standard',
  'vulnerable-role': 'Vulnerable role',
  sensitive: 'Sensitive',
  'covert-or-source-handling': 'Covert, or source handling',
  'not-known': 'Not known',
};

/** Where somebody is seconded to. */
export const secondedWords: Words<Posting['seconded']> = {
  no: 'Not seconded',
  'regional-unit': 'Regional unit',
  'national-crime-agency': 'National Crime Agency',
  'other-force': 'Another force',
  'national-unit': 'National unit',
  'not-known': 'Not known',
};

/** Which policing powers somebody has. */
export const powersWords: Words<Posting['powers']> = {
  warranted: 'Warranted',
  'designated-staff-powers': 'Designated staff powers',
  none: 'None',
  'not-known': 'Not known',
};

/** What somebody can reach in the force's systems. */
export const systemWords: Words<Posting['systems'][number]> = {
  'crime-recording': 'Crime recording',
  intelligence: 'Intelligence',
  custody: 'Custody',
  'command-and-control': 'Command and control',
  'pnc-or-leds': 'PNC or LEDS',
  pnd: 'PND',
  anpr: 'ANPR',
  'source-management': 'Source management',
  'covert-operations': 'Covert operations',
  'vetting-or-hr': 'Vetting or HR',
  firearms: 'Firearms',
  'finance-or-procurement': 'Finance or procurement',
  'forensic-or-property': 'Forensic or property',
  none: 'None',
  other: 'Other',
};

/** Whether somebody is on duty, and how. */
export const dutyStatusWords: Words<IdentifiedSubject['dutyStatus']> = {
  full: 'Full duties',
  restricted: 'Restricted duties',
  recuperative: 'Recuperative duties',
  suspended: 'Suspended',
  'family-leave': 'Family leave',
  seconded: 'Seconded',
  'left-the-force': 'Left the force',
  'not-known': 'Not known',
};

/** Vetting levels a person can hold. */
export const vettingLevelWords: Words<VettingLevel> = {
  rv: 'Recruitment Vetting (RV)',
  mv: 'Management Vetting (MV)',
  ctc: 'Counter-Terrorist Check (CTC)',
  sc: 'Security Check (SC)',
  esc: 'Enhanced Security Check (eSC)',
  dv: 'Developed Vetting (DV)',
  edv: 'Enhanced Developed Vetting (eDV)',
  nppv1: 'Non-Police Personnel Vetting 1',
  nppv2: 'Non-Police Personnel Vetting 2',
  nppv3: 'Non-Police Personnel Vetting 3',
  none: 'No vetting held',
};

/** Where a clearance stands. */
export const vettingStatusWords: Words<VettingHeld['status']> = {
  current: 'Current',
  expired: 'Expired',
  suspended: 'Suspended',
  withdrawn: 'Withdrawn',
  pending: 'Pending',
  'not-known': 'Not known',
};

/** Who may stand by the member. */
export const staffAssociationWords: Words<IdentifiedSubject['staffAssociation']> = {
  'police-federation': 'Police Federation',
  'superintendents-association': 'Superintendents’ Association',
  'chief-police-officers-staff-association': 'Chief Police Officers’ Staff Association',
  unison: 'UNISON',
  gmb: 'GMB',
  unite: 'Unite',
  pcs: 'PCS',
  'staff-network': 'Staff network',
  other: 'Other',
  none: 'None',
  'not-known': 'Not known',
};
