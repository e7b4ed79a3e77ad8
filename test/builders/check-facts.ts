import type {
  AssociateFact,
  BidFact,
  ContractFact,
  DeclarationFact,
  DiaryFact,
  ExpenseFact,
  InterestFact,
  OfferFact,
  Party,
  SupplierFact,
} from '../../renderer/vault/checks/facts.ts';
import { day } from './report.ts';

/** @file Facts of the cross-checks for tests. Everybody and every company is invented. */

/** A company as a register writes it. */
export const aBody = (key: string, name: string, number = ''): Party => ({
  ...{ key, kind: 'organisation', names: name === '' ? [] : [name], number },
  ...{ birthDate: '', numbers: [] },
});
/** A person as a register writes them. */
export const aPerson = (key: string, name: string, collarNumber = '', birthDate = ''): Party => ({
  ...{ key, kind: 'person', names: name === '' ? [] : [name], number: '' },
  ...{ birthDate, numbers: collarNumber === '' ? [] : [collarNumber] },
});
const at = (register: 'gifts' | 'procurement' | 'diaries' | 'interests' | 'expenses', id: string) =>
  ({ kind: 'register', register, entryId: id }) as const;

/** Something was offered. */
export const anOfferFact = (
  word: string,
  on: string,
  over: Partial<OfferFact> = {},
): OfferFact => ({
  ...{ kind: 'offer', key: `gifts:${word}`, in: at('gifts', word), on: day(on) },
  recipient: aPerson(`gifts:${word}:recipient`, 'Piers Lockyer', '2207'),
  donor: aBody(`gifts:${word}:donor`, 'Harbour Lights Catering Ltd'),
  ...{ what: 'Dinner', worth: '£45.00', standing: 'Declined at the time', isHospitality: true },
  ...over,
});
/** A contract was awarded. */
export const aContractFact = (
  word: string,
  on: string | undefined,
  over: Partial<ContractFact> = {},
): ContractFact => ({
  ...{ kind: 'contract', key: `procurement:${word}`, in: at('procurement', word) },
  ...{ awardedOn: on === undefined ? undefined : day(on), title: 'Canteens', worth: '£90,000.00' },
  supplier: aBody(`procurement:${word}:supplier`, 'Harbour Lights Catering Limited'),
  ...{ owners: [], people: [], reference: '' },
  ...over,
});
/** Somebody bid. */
export const aBidFact = (word: string, over: Partial<BidFact> = {}): BidFact => ({
  ...{ kind: 'bid', key: `procurement:${word}`, in: at('procurement', word), on: undefined },
  bidder: aBody(`procurement:${word}:bidder`, 'Harbour Lights Catering Limited'),
  ...{ people: [], title: 'Canteens', reference: '', worth: 'Not known', isAwarded: false },
  ...over,
});
/** A conflict of interest was declared. */
export const aDeclarationFact = (
  word: string,
  over: Partial<DeclarationFact> = {},
): DeclarationFact => ({
  ...{ kind: 'declaration', key: `procurement:${word}`, in: at('procurement', word) },
  declarant: aPerson(`procurement:${word}:declarant`, 'Dorothea Quill'),
  body: aBody(`procurement:${word}:organisation`, 'Harbour Lights Catering'),
  ...{ on: day('2027-04-01'), side: 'bidder', withWhom: [], title: '', reference: '' },
  ...{ conflict: 'conflict', what: 'A cousin works in Estates.' },
  ...over,
});
/** A body supplies the force. */
export const aSupplierFact = (
  word: string,
  name = 'Harbour Lights Catering Limited',
  over: Partial<SupplierFact> = {},
): SupplierFact => ({
  ...{ kind: 'supplier', key: `procurement:${word}`, in: at('procurement', word) },
  ...{ body: aBody(`procurement:${word}:supplier`, name), since: undefined, until: undefined },
  people: [],
  ...over,
});
/** An entry of a chief officer's diary. */
export const aDiaryFact = (word: string, on: string, over: Partial<DiaryFact> = {}): DiaryFact => ({
  ...{ kind: 'diary-entry', key: `diaries:${word}`, in: at('diaries', word), on: day(on) },
  owner: aPerson(`diaries:${word}:owner`, 'ACC Piers Lockyer'),
  guests: [aBody(`diaries:${word}:organisation`, 'Harbour Lights Catering')],
  what: 'Lunch',
  ...over,
});
/** A business interest. */
export const anInterestFact = (word: string, over: Partial<InterestFact> = {}): InterestFact => ({
  ...{ kind: 'interest', key: `interests:${word}`, in: at('interests', word) },
  holder: aPerson(`interests:${word}:holder`, 'Oona Fenwold', '3310'),
  body: aBody(`interests:${word}:organisation`, 'Harbour Lights Catering'),
  ...{ partners: [], what: 'Catering', standing: 'approved', decidedOn: day('2026-01-10') },
  ...{ endedOn: undefined, family: undefined },
  ...over,
});
/** Money was claimed. */
export const anExpenseFact = (
  word: string,
  on: string,
  over: Partial<ExpenseFact> = {},
): ExpenseFact => ({
  ...{ kind: 'expense', key: `expenses:${word}`, in: at('expenses', word), on: day(on) },
  claimant: aPerson(`expenses:${word}:claimant`, 'Lockyer, Piers'),
  payee: undefined,
  ...{ what: 'Dinner', worth: '£38.00', isHospitality: true },
  ...over,
});
/** A case tells of an associate. */
export const anAssociateFact = (
  word: string,
  officer: string,
  associate: Party,
): AssociateFact => ({
  ...{ kind: 'associate', key: associate.key, in: { kind: 'case', stream: word } },
  officer: aPerson(`case:${word}:subject`, officer),
  ...{ associate, what: 'A friend' },
});
