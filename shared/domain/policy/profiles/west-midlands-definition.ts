import { civilDate } from '../../../kit/civil-date.ts';
import { clauses, type ClauseRef } from '../clauses.ts';
import { clauseSource, stated, type ProfileValues } from '../profile.ts';
import type { Category, Exclusion, Worded } from '../values.ts';

/** The policy is dated 13 January 2023. */
export const effectiveFrom = civilDate.parse('2023-01-13');

type Raises = Category['raises'];

const scenario = (ref: ClauseRef, code: string, label: string, raises: Raises = []): Category => ({
  code,
  label,
  wording: clauses[ref],
  alwaysNotifiable: true,
  needsReason: false,
  raises,
  effectiveFrom,
  source: clauseSource(ref),
});

const categories: Category[] = [
  scenario('W4.1', 'criminal-conviction', 'Criminal conviction'),
  scenario('W4.2', 'charged', 'Charged, current prosecution'),
  scenario('W4.3', 'under-investigation', 'Under criminal investigation'),
  scenario('W4.4', 'criminal-intelligence', 'Criminal intelligence, or of interest'),
  scenario(
    'W4.5',
    'dismissed-or-left-under-investigation',
    'Dismissed, required to resign, or left under investigation',
  ),
  scenario('W4.6', 'former-officer-investigating', 'Former officer now in an investigative role'),
  scenario('W4.7', 'private-investigator', 'Private investigator'),
  scenario('W4.8', 'vigilante', 'Vigilante, such as an online activist group'),
  scenario('W4.9', 'protest', 'Protest against the police service or the rule of law'),
  scenario('W4.10', 'media', 'Media representative or journalist'),
  scenario('W4.11', 'extremist-group', 'Member of, or associated with, an extremist group'),
  scenario('W4.12', 'conflicting-business', 'Business or activity in conflict with the force'),
  scenario('W4.13', 'intimate-through-policing', 'Intimate relationship through policing', [
    'possible-abuse-of-position',
    'source-sensitive',
  ]),
  {
    code: 'other',
    label: 'Other, with the reason',
    wording:
      'Another association that meets the definition. The list of scenarios is not definitive: say why it meets it.',
    alwaysNotifiable: false,
    needsReason: true,
    raises: [],
    effectiveFrom,
    source: clauseSource('W4', "There isn't a definitive list of Notifiable Associations"),
  },
];

const worded = (ref: ClauseRef, code: string): Worded => ({
  code,
  wording: clauses[ref],
  source: clauseSource(ref),
});

const limbs: Worded[] = [
  worded('W3.1', 'compromise-member'),
  worded('W3.2', 'compromise-investigations'),
  worded('W3.3', 'trust-and-confidence'),
];

const associationKinds: Worded[] = [
  worded('W5.1', 'common-purpose'),
  worded('W5.2', 'keeping-company'),
  worded('W5.3', 'ally-or-colleague'),
  worded('W5.4', 'friendship-or-intimacy'),
  worded('W5.5', 'family'),
  worded('W5.6', 'group-member'),
  worded('W5.7', 'social-media'),
];

const exclusions: Exclusion[] = [
  { ...worded('W7', 'purely-professional'), strength: 'always' },
  { ...worded('W8', 'nodding-terms-or-chance'), strength: 'generally' },
  { ...worded('W9', 'protected-by-legislation'), strength: 'stops' },
];

/** What is notifiable at West Midlands: the test, the scenarios, what an association is, and what is left out. */
export const westMidlandsDefinition = {
  'definition.limbs': stated(limbs, 'W3'),
  'definition.categories': stated(categories, 'W4'),
  'definition.associationKinds': stated(associationKinds, 'W5'),
  'definition.exclusions': stated(exclusions, 'W7'),
  'definition.familyMember': stated(
    'Parent, child, sibling (and second-degree relatives where there is regular contact)',
    'W50',
  ),
  'definition.policeFriend': stated(
    'Staff Union, Police Federation or Staff Network representative',
    'W51',
  ),
} as const satisfies Partial<ProfileValues>;
