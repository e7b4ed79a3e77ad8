import type { Associate, Relationship } from './associates.ts';
import type { Association } from './association.ts';
import type { Report } from './events.ts';

/** @file The words for what a report says about associates and the association, on screens and on paper. */

type Words<Code extends string> = Readonly<Record<Code, string>>;
type Person = Extract<Associate, { kind: 'person' }>;

/** Yes, no, or nobody has said. */
export const answerWords: Words<Associate['regularContact']> = {
  yes: 'Yes',
  no: 'No',
  'not-known': 'Not known',
};

/** What kind of thing an associate is. */
export const associateKindWords: Words<Associate['kind']> = {
  person: 'A person',
  group: 'A group or organisation',
  business: 'A business',
  'online-group': 'An online group',
  unidentified: 'Not identified',
};

/** What the associate is to the subject. */
export const relationshipWords: Words<Relationship> = {
  'spouse-or-civil-partner': 'Spouse or civil partner',
  'cohabiting-partner': 'Cohabiting partner',
  'ex-partner': 'Former partner',
  'intimate-relationship': 'Intimate relationship',
  parent: 'Parent',
  child: 'Child',
  sibling: 'Sibling',
  'second-degree-relative': 'Second-degree relative (uncle, cousin, grandparent …)',
  'in-law': 'In-law',
  'household-member': 'Member of the household',
  'close-friend': 'Close friend',
  friend: 'Friend',
  acquaintance: 'Acquaintance',
  neighbour: 'Neighbour',
  'former-colleague': 'Former colleague',
  'current-colleague': 'Colleague',
  'business-partner': 'Business partner',
  'employer-or-employee': 'Employer or employee',
  'landlord-or-tenant': 'Landlord or tenant',
  'creditor-or-debtor': 'Lends or owes money',
  'member-of-it': 'The subject is a member of it',
  'former-member-of-it': 'The subject was a member of it',
  'fellow-member': 'Member of the same club, gym, faith or lodge',
  'online-contact': 'Contact online',
  'victim-or-witness': 'Victim or witness',
  'current-or-former-informant': 'Informant, now or formerly',
  'media-contact': 'Contact in the media',
  'customer-or-supplier': 'Customer or supplier',
  other: 'Other',
  'not-known': 'Not known',
};

/** The sex of an associate, as far as known. */
export const sexWords: Words<Person['sex']> = {
  female: 'Female',
  male: 'Male',
  other: 'Other',
  'not-known': 'Not known',
};

/** Which system gave a police reference. */
export const policeSystemWords: Words<Person['policeReferences'][number]['system']> = {
  PNCID: 'PNCID',
  CRO: 'CRO',
  URN: 'URN',
  other: 'Other',
};

/** What a group is. */
export const groupTypeWords: Words<Extract<Associate, { kind: 'group' }>['groupType']> = {
  'organised-crime-group': 'Organised crime group',
  'street-gang': 'Street gang',
  extremist: 'Extremist group',
  vigilante: 'Vigilante group',
  protest: 'Protest group',
  political: 'Political group',
  faith: 'Faith group',
  'hierarchical-with-confidential-membership': 'Hierarchical, with confidential membership',
  'club-or-society': 'Club or society',
  media: 'Media',
  'law-firm-or-investigator': 'Law firm or investigator',
  other: 'Other',
  'not-known': 'Not known',
};

/** How subject and associate met. */
export const howMetWords: Words<Association['howMet']> = {
  childhood: 'In childhood',
  family: 'Through family',
  'policing-purpose': 'Through a policing purpose',
  'other-work': 'Through other work',
  neighbourhood: 'In the neighbourhood',
  'school-or-education': 'At school or in education',
  'gym-or-sport': 'At a gym or in sport',
  'faith-community': 'In a faith community',
  online: 'Online',
  'through-a-third-party': 'Through somebody else',
  other: 'Another way',
  'not-known': 'Not known',
};

/** Whether the association goes on. */
export const associationStatusWords: Words<Association['status']> = {
  ongoing: 'It goes on',
  intermittent: 'Now and then',
  historic: 'It is over',
  estranged: 'Estranged',
  'ceased-on-advice': 'Ended on advice',
  'not-known': 'Not known',
};

/** How often they are in contact. */
export const frequencyWords: Words<Association['frequency']> = {
  daily: 'Daily',
  weekly: 'Weekly',
  monthly: 'Monthly',
  'few-times-a-year': 'A few times a year',
  rare: 'Rarely',
  'none-at-present': 'Not at present',
  'not-known': 'Not known',
};

/** By what means they are in contact. */
export const meansWords: Words<Association['means'][number]> = {
  'in-person': 'In person',
  phone: 'By telephone',
  messages: 'By messages',
  'social-media': 'By social media',
  email: 'By email',
  letter: 'By letter',
  'prison-visit': 'Prison visits',
  financial: 'Through money',
  'shared-household': 'In one household',
  other: 'Other',
};

/** What money they share. */
export const sharedMoneyWords: Words<Association['sharedMoney'][number]> = {
  'joint-account': 'A joint account',
  'loan-given': 'A loan given by the subject',
  'loan-received': 'A loan received by the subject',
  tenancy: 'A tenancy',
  business: 'A business',
  other: 'Other',
};

/** What the subject knew of it. */
export const awarenessWords: Words<Report['awareness']['state']> = {
  knew: 'Knew',
  suspected: 'Suspected',
  'learned-later': 'Learned it later',
  unaware: 'Did not know',
  'not-known': 'Not known',
};

/** Whether the subject knows that a report was made. */
export const subjectToldWords: Words<Report['awareness']['subjectTold']> = {
  yes: 'Yes',
  no: 'No',
  'not-yet': 'Not yet, waiting for the unit',
  'not-known': 'Not known',
};
