import type { checkEvents } from '../../shared/domain/check/events.ts';
import { houseSettings } from '../../shared/domain/check/settings.ts';
import type { contractEvents } from '../../shared/domain/contract/events.ts';
import type { diaryEvents } from '../../shared/domain/diary/events.ts';
import type { EventOf } from '../../shared/domain/noun.ts';
import type { supplierEvents } from '../../shared/domain/supplier/events.ts';
import { beat, type Beat } from './beats.ts';
import { day, idOf } from './tokens.ts';

/** @file What the cross-checks of the demonstration rest on: a run that found nothing, and what was recorded since then, which the next look finds.
 *  Everybody is invented. */

const supplier: EventOf<typeof supplierEvents, 'supplier.recorded/1'> = {
  type: 'supplier.recorded/1',
  entryId: idOf('demonstration supplier', 'harbour'),
  fields: {
    ...{ name: 'Harbour Lights Catering Limited', number: '05999127', tradingNames: 'The Galley' },
    ...{ supplies: 'Catering', people: 'Dorothea Quill', address: 'Westshire', contact: '' },
    ...{ since: day(-150), notes: '' },
  },
};

const contract: EventOf<typeof contractEvents, 'contract.recorded/1'> = {
  type: 'contract.recorded/1',
  entryId: idOf('demonstration contract', 'canteens'),
  fields: {
    ...{ title: 'Canteens of four stations', reference: 'EST-114', supplierNumber: '05999127' },
    ...{ supplier: 'HARBOUR LIGHTS CATERING LTD', awardedOn: day(-50), pence: 21_400_000 },
    ...{ department: 'Estates', owner: 'Piers Lockyer', decidedBy: '', route: 'quotes', notes: '' },
  },
};

const lunch: EventOf<typeof diaryEvents, 'diary.recorded/1'> = {
  type: 'diary.recorded/1',
  entryId: idOf('demonstration diary', 'lunch'),
  fields: {
    ...{ owner: 'Una Castellane', rank: 'Superintendent', on: day(-30) },
    ...{ startsAt: '12:30', endsAt: '14:00', what: 'Lunch', where: 'The Galley' },
    ...{ guests: 'Dorothea Quill', organisation: 'Harbour Lights', notes: '' },
  },
};

/** Sixty days ago two offers, two suppliers and three interests were recorded, and no contract, diary or expense. */
const offers = { register: 'gifts', checked: 2, of: 2 } as const;
const suppliers = { register: 'procurement', checked: 2, of: 2 } as const;
const interests = { register: 'interests', checked: 3, of: 3 } as const;
const none = <Register extends 'procurement' | 'diaries' | 'expenses'>(register: Register) => ({
  register,
  checked: 0,
  of: 0,
});
const nothing = { strong: 0, possible: 0 } as const;

const run: EventOf<typeof checkEvents, 'check.ran/1'> = {
  type: 'check.ran/1',
  runId: idOf('demonstration run', 'first'),
  completed: true,
  settings: houseSettings,
  checks: [
    {
      check: 'gift-then-contract',
      ...{ coverage: [offers, none('procurement')], found: nothing },
    },
    {
      check: 'diary-without-gift',
      ...{ coverage: [none('diaries'), offers, suppliers], found: nothing },
    },
    {
      check: 'interest-with-contractor',
      ...{ coverage: [interests, suppliers], found: nothing },
    },
    {
      check: 'refused-still-trading',
      coverage: [interests, suppliers, offers, none('diaries'), none('expenses')],
      found: nothing,
    },
    {
      check: 'expense-with-hospitality',
      ...{ coverage: [none('expenses'), offers, none('diaries')], found: nothing },
    },
    {
      check: 'associate-elsewhere',
      coverage: [offers, suppliers, interests, none('diaries'), none('expenses')],
    },
    { check: 'associate-of-several', coverage: [] },
  ],
  hits: [],
  hitsLeftOut: 0,
};

/** Suppliers and contracts, a diary, and the run. */
export const procurementChecked: readonly Beat[] = [beat(-150, supplier), beat(-48, contract)];
export const diariesChecked: readonly Beat[] = [beat(-29, lunch)];
export const runsChecked: readonly Beat[] = [beat(-60, run)];
