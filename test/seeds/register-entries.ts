import type { giftEvents } from '../../shared/domain/gift/events.ts';
import type { EventOf } from '../../shared/domain/noun.ts';
import type { RegisterName } from '../../shared/domain/register-names.ts';
import type { samenessEvents } from '../../shared/domain/sameness/events.ts';
import { beat, called, type Beat } from './beats.ts';
import { diariesChecked, procurementChecked, runsChecked } from './checked.ts';
import { plainEntries } from './plain-entries.ts';
import { interests } from './interests.ts';
import { actCalled, day, idOf } from './tokens.ts';

/** @file What the unit's registers hold in the demonstration: some offers, and who is who among those who made them. Everybody is invented. */

type Offered = EventOf<typeof giftEvents, 'gift.offered/1'>;
type Decided = EventOf<typeof samenessEvents, 'sameness.decided/1'>;

const recipients = {
  lockyer: ['Piers Lockyer', 'Inspector', '2207', 'Estates'],
  castellane: ['Una Castellane', 'Superintendent', '0418', 'Command'],
} as const;

type Donor = Pick<Offered['offer']['donor'], 'kind' | 'name'> & {
  readonly number?: string;
};

const offer = (
  label: string,
  on: number,
  to: keyof typeof recipients,
  donor: Donor,
  what: string,
  over: Partial<Offered['offer']> = {},
): Beat => {
  const [name, rankOrGrade, collarNumber, department] = recipients[to];
  const event: Offered = {
    type: 'gift.offered/1',
    giftId: idOf('demonstration gift', label),
    offer: {
      offeredOn: day(on),
      recipient: { name, rankOrGrade, collarNumber, department, chiefOfficer: false },
      donor: { number: '', contact: '', dealings: 'not-known', ...donor },
      ...{ kind: 'gift', what, occasion: '', value: { known: 'unknown' } },
      ...{ answer: 'declined-at-time', because: '', fromEarlierRegister: false },
      ...over,
    },
  };
  return beat(on, event);
};

const donorOf = (label: string): string => `gifts:${idOf('demonstration gift', label)}:donor`;

const harbour: Donor = { kind: 'organisation', name: 'Harbour Lights Catering Ltd' };

const gifts: readonly Beat[] = [
  offer('hamper', -190, 'lockyer', harbour, 'A hamper', {
    ...{ occasion: 'Christmas', because: 'We buy from them.' },
  }),
  offer('dinner', -74, 'castellane', { ...harbour, name: 'Harbor Lights Catering' }, 'Dinner', {
    ...{ kind: 'hospitality', value: { known: 'estimate', pence: 6500 } },
    ...{ answer: 'accepted-pending', because: 'With twelve others, after a conference.' },
  }),
  // The same telephone as an associate of a case, whose name is spelled otherwise.
  offer(
    'tickets',
    -41,
    'lockyer',
    { kind: 'person', name: 'Lucien Marlow-Pyke', number: '07700 900127' },
    'Two tickets for a boxing match',
    { because: 'I do not know him well enough to say why he asks.' },
  ),
];

const together = (label: string, over: Partial<Decided>): Decided => ({
  type: 'sameness.decided/1',
  decisionId: idOf('demonstration decision', label),
  sameness: 'same',
  mentions: [
    { key: donorOf('hamper'), read: 'Harbour Lights Catering Ltd' },
    { key: donorOf('dinner'), read: 'Harbor Lights Catering' },
  ],
  pairs: [[0, 1]],
  reason: '',
  over: [],
  ...over,
});

const people: readonly Beat[] = [
  called(
    'unsure',
    -60,
    together('unsure', { sameness: 'undecided', reason: 'No company number on either.' }),
  ),
  beat(
    -38,
    together('sure', {
      reason: 'The invoice for the dinner bears the number of Harbour Lights.',
      over: [actCalled('unsure')],
    }),
  ),
];

/** The registers in the demonstration, each with its beats. A register that shows something adds a line here. */
export const registerEntries: readonly {
  readonly register: RegisterName;
  readonly beats: readonly Beat[];
}[] = [
  { register: 'gifts', beats: gifts },
  { register: 'procurement', beats: plainEntries.procurement },
  { register: 'expenses', beats: plainEntries.expenses },
  { register: 'media', beats: plainEntries.media },
  { register: 'oversight', beats: plainEntries.oversight },
  { register: 'interests', beats: interests },
  { register: 'people', beats: people },
  { register: 'procurement', beats: procurementChecked },
  { register: 'diaries', beats: diariesChecked },
  { register: 'checks', beats: runsChecked },
];
