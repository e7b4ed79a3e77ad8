import type { InterestFields } from '../../shared/domain/interest/application.ts';
import type { interestEvents } from '../../shared/domain/interest/events.ts';
import type { LooseEvent } from '../../shared/domain/enlist.ts';
import type { EventOf } from '../../shared/domain/noun.ts';
import { anId, authority } from './people.ts';
import { day } from './report.ts';

/** @file Business interests, secondary employment and memberships for tests. Everybody and every company is invented. */

/** What is known of an interest. */
export const anInterest = (over: Partial<InterestFields> = {}): InterestFields => ({
  appliedOn: day('2026-11-02'),
  holder: {
    ...{ name: 'Piers Lockyer', rankOrGrade: 'Inspector', collarNumber: '2207' },
    ...{ department: 'Estates', serves: 'officer' },
  },
  heldBy: { whose: 'own' },
  type: 'business-interest',
  occupation: 'Letting of property',
  organisation: {
    ...{ name: 'Lockyer Lettings Ltd', number: '07654321', otherNames: ['Quayside Homes'] },
    address: '4 Invented Row, Fareham',
  },
  position: 'Director',
  partners: ['Odile Marchbanks'],
  details: 'Two flats, let through an agent.',
  hours: 'Four a month',
  paid: 'paid',
  ...over,
});

/** An application recorded, by a word for it. */
export const applied = (
  word = 'flats',
  over: Partial<InterestFields> = {},
): EventOf<typeof interestEvents, 'interest.applied/1'> & LooseEvent => ({
  ...{ type: 'interest.applied/1', interestId: anId(word), application: anInterest(over) },
});

const nothingFound = { found: 'no-concern', says: '' } as const;
const notLookedAt = { found: 'not-looked-at', says: '' } as const;

/** One step of the chain. */
export const examined = (word: string, step: string, over: object = {}): LooseEvent => ({
  ...{ type: 'interest.examined/1', interestId: anId(word), step, view: 'supports' },
  ...{ examinedOn: day('2026-11-10'), by: { name: 'Gwen Astley', rankOrGrade: '' } },
  ...{ attendance: notLookedAt, performance: notLookedAt, conduct: notLookedAt, reason: '' },
  ...over,
});

/** The whole chain of Hampshire before the decision. */
export const wholeChain = (word = 'flats'): readonly LooseEvent[] => [
  examined(word, 'line-manager', { performance: nothingFound }),
  examined(word, 'hr', { attendance: nothingFound }),
  examined(word, 'unit', { conduct: nothingFound }),
];

/** The Head of PSD's decision. */
export const decidedInterest = (word = 'flats', over: object = {}): LooseEvent => ({
  ...{ type: 'interest.decided/1', interestId: anId(word), decision: 'approved' },
  decidedOn: day('2026-11-20'),
  decidedBy: {
    ...{ personId: authority.personId, name: authority.name, rankOrGrade: authority.rankOrGrade },
  },
  ...{ conditions: [], reason: 'No conflict with the member’s duties.' },
  ...over,
});

/** A renewal, by whoever decided. */
export const renewedInterest = (word = 'flats', over: object = {}): LooseEvent => ({
  ...{ type: 'interest.renewed/1', interestId: anId(word), due: day('2027-04-30') },
  ...{ renewedOn: day('2026-12-01'), withPdr: false, says: '' },
  renewedBy: {
    ...{ personId: authority.personId, name: authority.name, rankOrGrade: authority.rankOrGrade },
  },
  ...over,
});
