import type { EventOf } from '../../shared/domain/noun.ts';
import type { giftEvents } from '../../shared/domain/gift/events.ts';
import type { Offer } from '../../shared/domain/gift/offer.ts';
import type { LooseEvent } from '../../shared/domain/enlist.ts';
import { anId } from './people.ts';
import { day } from './report.ts';

/** @file Offers of gifts and hospitality for tests. Everybody and every company is invented. */

/** What is known of an offer. */
export const anOffer = (over: Partial<Offer> = {}): Offer => ({
  offeredOn: day('2027-02-10'),
  recipient: {
    name: 'Piers Lockyer',
    rankOrGrade: 'Inspector',
    collarNumber: '2207',
    department: 'Estates',
    chiefOfficer: false,
  },
  donor: {
    kind: 'organisation',
    name: 'Harbour Lights Catering Ltd',
    number: '',
    contact: '',
    dealings: 'not-known',
  },
  kind: 'gift',
  what: 'A hamper',
  occasion: 'Christmas',
  value: { known: 'estimate', pence: 4500 },
  answer: 'declined-at-time',
  because: 'We buy from them.',
  fromEarlierRegister: false,
  ...over,
});

/** An offer recorded, by a word for it. */
export const offered = (
  word = 'hamper',
  over: Partial<Offer> = {},
): EventOf<typeof giftEvents, 'gift.offered/1'> & LooseEvent => ({
  type: 'gift.offered/1',
  giftId: anId(word),
  offer: anOffer(over),
});

/** A manager's decision on it. */
export const decided = (word: string, over: object = {}): LooseEvent => ({
  type: 'gift.decided/1',
  giftId: anId(word),
  decision: 'approved',
  decidedOn: day('2027-02-12'),
  decidedBy: { name: 'Ines Ward', rankOrGrade: 'Superintendent' },
  reason: 'Of small value, and nothing is bought from them.',
  ...over,
});
