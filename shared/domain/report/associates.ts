import { z } from 'zod';
import { civilDate } from '../../kit/civil-date.ts';
import { fuzzyDate } from '../../kit/fuzzy-date.ts';
import { itemId } from '../../kit/ids.ts';
import { requiredText, text, textLimits } from '../../kit/text.ts';

/** @file The person or group somebody is associated with (W15), and what they are to the subject. */

/** Yes, no, or nobody has said. */
export const answer = z.enum(['yes', 'no', 'not-known']);

/** What the associate is to the subject. A spouse is an association, not a "family member" in W50's sense. */
export const relationship = z.enum([
  'spouse-or-civil-partner',
  'cohabiting-partner',
  'ex-partner',
  'intimate-relationship',
  'parent',
  'child',
  'sibling',
  'second-degree-relative',
  'in-law',
  'household-member',
  'close-friend',
  'friend',
  'acquaintance',
  'neighbour',
  'former-colleague',
  'current-colleague',
  'business-partner',
  'employer-or-employee',
  'landlord-or-tenant',
  'creditor-or-debtor',
  'member-of-it',
  'former-member-of-it',
  'fellow-member',
  'online-contact',
  'victim-or-witness',
  'current-or-former-informant',
  'media-contact',
  'customer-or-supplier',
  'other',
  'not-known',
]);
/** What the associate is to the subject. */
export type Relationship = z.infer<typeof relationship>;

/** An account on a service, as people name it. */
export const handle = z.strictObject({
  platform: requiredText(textLimits.name, 'Name the service.'),
  handle: text(textLimits.line),
});

const names = z.array(requiredText(textLimits.name)).max(40);

const tie = {
  /** Names this associate within the case, for conditions and risk to point at. */
  associateId: itemId,
  relationship,
  relationshipDetail: text(textLimits.paragraph),
  /** Asked of family, in laws and friends alike; decisive for second-degree relatives (W50). */
  regularContact: answer,
  knowsSubjectIsPolice: answer,
  askedForInformation: z.strictObject({ answer, detail: text(textLimits.paragraph) }),
  handles: z.array(handle).max(40),
  notes: text(textLimits.paragraph),
};

const membership = {
  subjectsRole: text(textLimits.line),
  memberSince: fuzzyDate.optional(),
  memberUntil: fuzzyDate.optional(),
};

const person = z.strictObject({
  kind: z.literal('person'),
  ...tie,
  surname: text(textLimits.name),
  forenames: text(textLimits.name),
  aliases: names,
  dateOfBirth: civilDate.optional(),
  approximateAge: text(40),
  sex: z.enum(['female', 'male', 'other', 'not-known']),
  address: text(textLimits.line),
  phones: z.array(requiredText(40)).max(20),
  emails: z.array(requiredText(textLimits.line)).max(20),
  occupation: text(textLimits.line),
  employer: text(textLimits.line),
  vehicles: z.array(requiredText(20)).max(20),
  /** Typed in by the unit from material it holds already: nobody looks them up for a report (W10). */
  policeReferences: z
    .array(
      z.strictObject({
        system: z.enum(['PNCID', 'CRO', 'URN', 'other']),
        reference: requiredText(40),
      }),
    )
    .max(20),
});

const group = z.strictObject({
  kind: z.literal('group'),
  ...tie,
  name: requiredText(textLimits.line, 'Name the group or organisation.'),
  aliases: names,
  groupType: z.enum([
    'organised-crime-group',
    'street-gang',
    'extremist',
    'vigilante',
    'protest',
    'political',
    'faith',
    'hierarchical-with-confidential-membership',
    'club-or-society',
    'media',
    'law-firm-or-investigator',
    'other',
    'not-known',
  ]),
  purpose: text(textLimits.paragraph),
  area: text(textLimits.line),
  ...membership,
});

const business = z.strictObject({
  kind: z.literal('business'),
  ...tie,
  name: requiredText(textLimits.line, 'Name the business.'),
  aliases: names,
  companyNumber: text(40),
  activity: text(textLimits.paragraph),
  address: text(textLimits.line),
  website: text(textLimits.line),
  ...membership,
});

const onlineGroup = z.strictObject({
  kind: z.literal('online-group'),
  ...tie,
  name: requiredText(textLimits.line, 'Name the online group.'),
  aliases: names,
  platform: requiredText(textLimits.name, 'Name the service it is on.'),
  address: text(textLimits.line),
  size: text(textLimits.name),
  purpose: text(textLimits.paragraph),
  ...membership,
});

const unidentified = z.strictObject({
  kind: z.literal('unidentified'),
  ...tie,
  description: requiredText(
    textLimits.paragraph,
    'Describe the person or group as far as anybody can.',
  ),
});

/** A person, a group, a business, an online group, or somebody nobody can name yet. */
export const associate = z.discriminatedUnion('kind', [
  person,
  group,
  business,
  onlineGroup,
  unidentified,
]);
/** The other side of an association. */
export type Associate = z.infer<typeof associate>;
