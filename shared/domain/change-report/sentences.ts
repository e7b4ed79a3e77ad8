import type { Sentences } from '../noun.ts';
import type { ChangeKind, changeReportEvents } from './events.ts';

/** The words for each kind of change. */
export const changeKindNames: Readonly<Record<ChangeKind, string>> = {
  'contact-more': 'More contact than before',
  'contact-less': 'Less contact than before',
  'association-ended': 'The association has ended',
  relationship: 'A change in the relationship',
  'arrest-charge-or-conviction': 'An arrest, charge or conviction',
  'request-for-information': 'A request for information or a favour',
  posting: 'A new posting',
  promotion: 'A promotion',
  'role-or-access': 'Another role, or other access',
  'household-or-address': 'Household or address',
  finance: 'Money',
  other: 'Something else',
};

/** Who told of a change. */
export const changeFromNames = {
  member: 'The member',
  'police-friend': 'The member’s police friend',
  'line-manager': 'Line manager',
  'human-resources': 'Human resources',
  vetting: 'Vetting department',
  colleague: 'A colleague',
  unit: 'The unit itself',
  other: 'Somebody else',
} as const;

/** How changes of circumstances read on the timeline. */
export const changeReportSentences: Sentences<typeof changeReportEvents> = {
  'change-report.received/1': (event) => ({
    head: 'Change of circumstances reported',
    rest: event.kinds.map((kind) => changeKindNames[kind].toLowerCase()).join(', '),
  }),
  'change-report.decided/1': (event) => ({
    head:
      event.decision === 'review' ? 'The change brings a review' : 'The change brings no review',
    rest: `decided by ${event.decidedBy.rankOrGrade} ${event.decidedBy.name}: ${event.reason}`,
  }),
};
