import type { Evaluation } from '../grading/events.ts';
import { evaluationWords } from '../grading/words.ts';
import type { MentionRole, Tie } from '../mention.ts';
import type { RegisterName } from '../register-names.ts';

/** @file The words of the network picture. */

/** What somebody is in a record. */
export const roleWords: Readonly<Record<MentionRole, string>> = {
  subject: 'Subject',
  associate: 'Associate',
  reporter: 'Reporter',
  'line-manager': 'Line manager',
  'police-friend': 'Police friend',
  recipient: 'Recipient',
  donor: 'Donor',
  'interest-holder': 'Holder of an interest',
  'family-member': 'Family member',
  interest: 'Interest',
  supplier: 'Supplier',
  'contract-owner': 'Owner of a contract',
  bidder: 'Bidder',
  declarant: 'Declarant',
  'diary-owner': 'Owner of a diary',
  'diary-guest': 'Guest in a diary',
  claimant: 'Claimant',
  payee: 'Payee',
  journalist: 'Journalist',
  'media-contact': 'Media contact',
  officer: 'Officer',
};

/** What joins two. `named-in`: a case or an entry names somebody. `same-name`: nobody has decided who is who. */
export const linkWords: Readonly<Record<Tie['kind'] | 'named-in' | 'same-name', string>> = {
  association: 'Association',
  reported: 'Reported',
  manages: 'Line management',
  supports: 'Speaks for or supports',
  offered: 'Gift or hospitality',
  'holds-interest': 'Business interest',
  family: 'Family',
  supplies: 'Supply or contract',
  bids: 'Bid',
  declares: 'Declared conflict',
  met: 'Meeting',
  paid: 'Payment',
  'spoke-to': 'Contact with the media',
  'named-in': 'Named in a record',
  'same-name': 'Same name, undecided',
};

/** How a tie is graded, in words: by its letters, A to E. */
export const linkGradingWords: Readonly<Record<Evaluation | 'not-graded', string>> = {
  ...evaluationWords,
  'not-graded': 'Not graded',
};

/** How a reason is graded, as it stands beside it; '' of what is not graded by its nature. */
export const gradedAs = (reason: {
  readonly grading: string;
  readonly gradings: readonly string[];
}): string =>
  reason.gradings.length === 0
    ? ''
    : reason.grading === ''
      ? 'not graded'
      : `graded ${reason.grading}`;

/** Where a link is recorded. */
export const sourceWords: Readonly<Record<RegisterName | 'cases', string>> = {
  cases: 'Cases',
  gifts: 'Gifts and hospitality',
  interests: 'Business interests',
  procurement: 'Procurement',
  diaries: 'Diaries',
  expenses: 'Expenses',
  media: 'Media contacts',
  people: 'People',
  checks: 'Cross-checks',
  oversight: 'Audit plan and data sources',
};

/** What one entry of a register is called. */
export const entryWords: Readonly<Record<RegisterName, string>> = {
  gifts: 'Gift',
  interests: 'Interest',
  procurement: 'Procurement entry',
  diaries: 'Diary entry',
  expenses: 'Expense',
  media: 'Media contact',
  people: 'Decision of who is who',
  checks: 'Cross-check',
  oversight: 'Audit plan or data source',
};

/** The marking of a copy. */
export const networkMarking = (isDemonstration: boolean): string =>
  isDemonstration
    ? 'OFFICIAL-SENSITIVE · Demonstration: everybody named here is fictitious'
    : 'OFFICIAL-SENSITIVE · CCU eyes only';
