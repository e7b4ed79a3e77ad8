import type { Bid } from '../../shared/domain/bid/fields.ts';
import type { Declaration } from '../../shared/domain/declaration/fields.ts';
import type { DataSource } from '../../shared/domain/data-source/fields.ts';
import type { Expense } from '../../shared/domain/expense/fields.ts';
import type { EntryNoun } from '../../shared/domain/importable-name.ts';
import type { MediaContact } from '../../shared/domain/media-contact/fields.ts';
import type { Supplier } from '../../shared/domain/supplier/fields.ts';
import { beat, type Beat } from './beats.ts';
import { day, idOf } from './tokens.ts';

/** @file A supplier, bids and declarations, payments, a media contact and the data of a partner in the demonstration. Everybody and every company is invented. */

const entry = (on: number, noun: EntryNoun, label: string, fields: object): Beat => {
  const entryId = idOf(`demonstration ${noun}`, label);
  return beat(on, { ...{ type: `${noun}.recorded/1`, entryId }, ...{ fields } });
};

const nothingMore = { notes: '' } as const;
const supplier: Supplier = {
  ...{ name: 'Pell & Drummond plc', number: '01340002', tradingNames: 'Drummond Wines' },
  ...{ supplies: 'Wine', people: 'Ottoline Brade; Bertrand Oake', address: 'Westport' },
  ...{ contact: '', ...nothingMore },
};
const bid: Bid = {
  ...{ contract: 'Fleet servicing', contractReference: 'C-1988', contact: '' },
  ...{ bidder: 'Pell & Drummond plc', bidderNumber: '01340002', outcome: 'unsuccessful' },
  ...{ pence: 8_120_000, submittedOn: day(-70), ...nothingMore },
};
const declaration: Declaration = {
  ...{ declarant: 'Hester Vane', side: 'force', organisation: '', organisationNumber: '' },
  ...{ contract: 'Fleet servicing', contractReference: 'C-1988', conflict: 'none' },
  ...{ withWhom: '', what: '', declaredOn: day(-60), ...nothingMore },
};
const tarnBid: Bid = {
  ...bid,
  ...{
    bidder: 'Tarn Vehicle Care Ltd',
    bidderNumber: '',
    contact: 'Ilse Tarn',
    outcome: 'awarded',
  },
  pence: 7_890_000,
};
const tarnDeclares: Declaration = {
  ...declaration,
  ...{ declarant: 'Ilse Tarn', side: 'bidder', organisation: 'Tarn Vehicle Care' },
  declaredOn: day(-68),
};
/** The business of a member's husband (`interests.ts`). */
const bakeryBid: Bid = {
  ...bid,
  ...{ contract: 'Canteens of four stations', contractReference: 'EST-114', bidderNumber: '' },
  ...{ bidder: 'Fennimores Bread', contact: 'B. Fennimore', pence: 19_000_000 },
};
const payment = (over: Partial<Expense>): Expense => ({
  ...{ on: day(-50), claimant: 'Hester Vane', rank: 'Head of fleet', department: 'Fleet' },
  ...{ kind: 'card', payee: 'The Old Granary', what: 'Room for a meeting', pence: 18_000 },
  ...{ receipt: 'yes', cardEnding: '4417', approvedBy: '', ...nothingMore },
  ...over,
});
const contact: MediaContact = {
  ...{ on: day(-33), member: 'Hester Vane', rank: 'Head of fleet', journalist: 'Fenella Crane' },
  ...{ outlet: 'Westshire Echo', means: 'phone', about: 'Electric vehicles' },
  ...{ soughtBy: 'journalist', authorised: 'yes', ...nothingMore },
};

const council: DataSource = {
  ...{ name: 'Contract register', partner: 'Westshire County Council', agreement: 'DSA 14' },
  ...{ legalBasis: 'Joint protocol of 2012', since: day(-160), until: day(205) },
  ...{ usedFor: 'Comparing contractors with offers and business interests.', contact: '' },
  ...nothingMore,
};

/** What is held there besides what the cross-checks find (`checked.ts`). */
export const plainEntries = {
  procurement: [
    entry(-170, 'supplier', 'pell', supplier),
    entry(-48, 'bid', 'pell', bid),
    entry(-48, 'bid', 'tarn', tarnBid),
    entry(-47, 'bid', 'bakery', bakeryBid),
    entry(-47, 'declaration', 'vane', declaration),
    entry(-47, 'declaration', 'tarn', tarnDeclares),
  ],
  expenses: [
    entry(-44, 'expense', 'room', payment({})),
    entry(-44, 'expense', 'taxi', payment({ on: day(-49), payee: 'Westport Cabs', pence: 2150 })),
    entry(-44, 'expense', 'meal', payment({ on: day(-47), receipt: 'no', pence: 6430 })),
  ],
  media: [entry(-32, 'media-contact', 'crane', contact)],
  oversight: [entry(-159, 'data-source', 'council', council)],
} as const;
