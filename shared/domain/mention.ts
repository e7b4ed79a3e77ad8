import type { CivilDate } from '../kit/civil-date.ts';
import type { Evaluation } from './grading/events.ts';
import type { RegisterName } from './register-names.ts';

/** @file Where a case or a register tells of a person or an organisation, and what ties two of them. Nouns say so of what they hold; the index of
 *  people, the cross-checks and the network picture are made of it. Nothing of it is recorded. */

/** What somebody is in the record that tells of them. */
export type MentionRole =
  | 'subject'
  | 'associate'
  | 'reporter'
  | 'line-manager'
  | 'police-friend'
  | 'recipient'
  | 'donor'
  | 'interest-holder'
  | 'family-member'
  | 'interest'
  | 'supplier'
  | 'contract-owner'
  | 'bidder'
  | 'declarant'
  | 'diary-owner'
  | 'diary-guest'
  | 'claimant'
  | 'payee'
  | 'journalist'
  | 'media-contact'
  | 'officer';

/** What a number or a handle is. `contact`: a telephone or an address of e-mail, as somebody wrote it down; `number`: nobody says of what. */
export type IdentifierKind =
  | 'telephone'
  | 'email'
  | 'vehicle'
  | 'handle'
  | 'collar-number'
  | 'warrant-number'
  | 'payroll-number'
  | 'company-number'
  | 'police-reference'
  | 'contact'
  | 'number';

/** Which record tells of it. */
export type MentionedIn =
  | { readonly kind: 'case'; readonly stream: string }
  | { readonly kind: 'register'; readonly register: RegisterName; readonly entryId: string };

/** A person or an organisation as one record tells of them. */
export type Mention = {
  /** Made of numbers that never change (`gifts:<giftId>:donor`): decisions of who is who name it. */
  readonly key: string;
  readonly kind: 'person' | 'organisation';
  readonly role: MentionRole;
  readonly in: MentionedIn;
  /** The name as the record shows it, then aliases, trading names and earlier names. Empty where it is not known. */
  readonly names: readonly string[];
  /** `YYYY-MM-DD`, or '' where it is not known. */
  readonly birthDate: string;
  /** Collar and company numbers, telephones, handles, vehicles, other identifiers, as they were written. */
  readonly numbers: readonly string[];
  /** What each of them is, where the record tells it by its field; of a register it follows from what somebody is in it. */
  readonly identified?: Readonly<Record<string, IdentifierKind>> | undefined;
  readonly addresses: readonly string[];
  /** An organised crime group, where a record says so. */
  readonly isCrimeGroup?: true | undefined;
  /** The day it is of; absent where the record gives none. */
  readonly on?: CivilDate | undefined;
};

/** How far a tie is known, where somebody graded it (3x5x2); absent where nobody did, which says nothing of it. */
export type TieGrading = {
  /** As gradings are written; several where people graded apart. */
  readonly says: string;
  readonly evaluations: readonly Evaluation[];
};

/** What one record says joins two mentions of its own. */
export type Tie = {
  readonly from: Mention['key'];
  readonly to: Mention['key'];
  readonly kind:
    | 'association'
    | 'reported'
    | 'manages'
    | 'supports'
    | 'offered'
    | 'holds-interest'
    | 'family'
    | 'supplies'
    | 'bids'
    | 'declares'
    | 'met'
    | 'paid'
    | 'spoke-to';
  /** Why they are joined, in one sentence of the record (“Offered dinner on 3 March 2026, declined at the time”). */
  readonly says: string;
  /** How far it is known, where it was graded (3x5x2). */
  readonly grading?: TieGrading | undefined;
  readonly since?: CivilDate | undefined;
  readonly until?: CivilDate | undefined;
  readonly in: MentionedIn;
};

/** All that one record tells of people and organisations. */
export type Told = { readonly mentions: readonly Mention[]; readonly ties: readonly Tie[] };
