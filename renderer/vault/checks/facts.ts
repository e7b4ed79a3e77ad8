import type { MentionedIn } from '../../../shared/domain/mention.ts';
import type { CivilDate } from '../../../shared/kit/civil-date.ts';

/** @file What the cross-checks compare: plain facts, read from registers and from the cases that this member may see. An adapter
 *  (`facts-of-<register>.ts`) makes them of what its register holds now; a check knows facts only. Nothing of it is recorded. */

/** A person or a body as one record writes it. */
export type Party = {
  /** The key of the mention it is (`gifts:<giftId>:donor`): decisions of who is who name it. */
  readonly key: string;
  readonly kind: 'person' | 'organisation';
  /** The name as written, then aliases and trading names; none where it is not known. */
  readonly names: readonly string[];
  /** Of a body: its number at Companies House or another that tells it from its namesakes. '' where it is not known. */
  readonly number: string;
  /** `YYYY-MM-DD`, or ''. */
  readonly birthDate: string;
  /** Collar numbers, telephones, vehicles, as they were written. */
  readonly numbers: readonly string[];
};

type Fact<Kind extends string> = {
  readonly kind: Kind;
  /** Never changes, and is no other's: `gifts:<giftId>`, `contract:<contractId>`. A hit is the pair of two. */
  readonly key: string;
  readonly in: MentionedIn;
};

/** Something was offered. What was struck out is no fact. */
export type OfferFact = Fact<'offer'> & {
  readonly on: CivilDate;
  readonly recipient: Party;
  /** Absent where it is not known. */
  readonly donor: Party | undefined;
  readonly what: string;
  readonly worth: string;
  /** How it stands, in the register's words. */
  readonly standing: string;
  readonly isHospitality: boolean;
};

/** A contract was awarded. */
export type ContractFact = Fact<'contract'> & {
  /** Absent where the register gives no day. */
  readonly awardedOn: CivilDate | undefined;
  readonly title: string;
  /** Of the procurement, as bids and declarations name it; '' where it has none. */
  readonly reference: string;
  readonly worth: string;
  readonly supplier: Party;
  /** The supplier again, where its name reads as that of a natural person. */
  readonly people: readonly Party[];
  /** Who of the force owns it, and who decided on it, as far as the register says. */
  readonly owners: readonly Party[];
};

/** A body supplies the force, or did. */
export type SupplierFact = Fact<'supplier'> & {
  readonly body: Party;
  /** Directors and owners, and the supplier again where its name reads as that of a natural person. */
  readonly people: readonly Party[];
  readonly since: CivilDate | undefined;
  readonly until: CivilDate | undefined;
};

/** Somebody bid for a contract. */
export type BidFact = Fact<'bid'> & {
  readonly on: CivilDate | undefined;
  readonly bidder: Party;
  /** Their contact, and the bidder again where its name reads as that of a natural person. */
  readonly people: readonly Party[];
  /** What the contract is called, and its reference; '' where it has none. */
  readonly title: string;
  readonly reference: string;
  readonly worth: string;
  readonly isAwarded: boolean;
};

/** Somebody declared that they have a conflict of interest, or that they have none. */
export type DeclarationFact = Fact<'declaration'> & {
  readonly on: CivilDate | undefined;
  readonly declarant: Party;
  /** Made by a bidder or a supplier; by whoever decides; or by somebody of whom the register does not say. */
  readonly side: 'bidder' | 'force' | 'other';
  /** The bidder or supplier whom it concerns, or for whom it was made. */
  readonly body: Party | undefined;
  /** With whom the conflict is, read as a person and as a body. */
  readonly withWhom: readonly Party[];
  readonly title: string;
  readonly reference: string;
  readonly conflict: 'conflict' | 'none' | 'not-known';
  readonly what: string;
};

/** A chief officer's diary says so. */
export type DiaryFact = Fact<'diary-entry'> & {
  readonly on: CivilDate;
  readonly owner: Party;
  /** People and bodies that it names: a guest with their firm is two. */
  readonly guests: readonly Party[];
  readonly what: string;
};

/** Somebody of the force has a business interest, a second employment or a membership, or asked for one. */
export type InterestFact = Fact<'interest'> & {
  readonly holder: Party;
  /** The business itself; absent where it has no name of its own. */
  readonly body: Party | undefined;
  /** Those who are in it with the holder, family among them. */
  readonly partners: readonly Party[];
  /** Who of the holder's close family has it (one of the partners too), and how they are related; undefined where it is the holder's own. */
  readonly family: { readonly party: Party; readonly relationship: string } | undefined;
  readonly what: string;
  readonly standing: 'asked' | 'approved' | 'refused' | 'ended';
  /** The day of the decision that stands. */
  readonly decidedOn: CivilDate | undefined;
  /** When it is said to have ended; a refused one that was checked to have ceased has it too. */
  readonly endedOn: CivilDate | undefined;
};

/** Money was claimed back or paid by a card of the force. */
export type ExpenseFact = Fact<'expense'> & {
  readonly on: CivilDate;
  readonly claimant: Party;
  readonly payee: Party | undefined;
  readonly what: string;
  readonly worth: string;
  readonly isHospitality: boolean;
};

/** A case tells of somebody with whom an officer associates. */
export type AssociateFact = Fact<'associate'> & {
  readonly officer: Party;
  readonly associate: Party;
  /** As the case describes it. */
  readonly what: string;
};

/** Any of them. */
export type AnyFact =
  | OfferFact
  | ContractFact
  | SupplierFact
  | BidFact
  | DeclarationFact
  | DiaryFact
  | InterestFact
  | ExpenseFact
  | AssociateFact;

/** All that is compared. */
export type Facts = {
  readonly offers: readonly OfferFact[];
  readonly contracts: readonly ContractFact[];
  readonly suppliers: readonly SupplierFact[];
  readonly bids: readonly BidFact[];
  readonly declarations: readonly DeclarationFact[];
  readonly diary: readonly DiaryFact[];
  readonly interests: readonly InterestFact[];
  readonly expenses: readonly ExpenseFact[];
  readonly associates: readonly AssociateFact[];
};

/** Nothing to compare. */
export const noFacts: Facts = {
  ...{ offers: [], contracts: [], suppliers: [], bids: [], declarations: [] },
  ...{ diary: [], interests: [], expenses: [], associates: [] },
};
