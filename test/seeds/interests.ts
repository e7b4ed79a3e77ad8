import type { interestEvents } from '../../shared/domain/interest/events.ts';
import type { EventOf } from '../../shared/domain/noun.ts';
import { beat, type Beat } from './beats.ts';
import { day, idOf } from './tokens.ts';

/** @file The register of business interests in the demonstration: one approved under conditions, one refused and followed up, one on its way, and
 *  one of a family member. Everybody and every company is invented. */

type Event<Type extends keyof typeof interestEvents> = EventOf<typeof interestEvents, Type>;
type Fields = Event<'interest.applied/1'>['application'];

const entry = (label: string) => idOf('demonstration interest', label);

const applied = (
  label: string,
  on: number,
  holder: Pick<Fields['holder'], 'name' | 'rankOrGrade' | 'department' | 'serves'>,
  over: Partial<Fields>,
): Beat => {
  const event: Event<'interest.applied/1'> = {
    type: 'interest.applied/1',
    interestId: entry(label),
    application: {
      appliedOn: day(on),
      holder: { ...holder, collarNumber: '' },
      heldBy: { whose: 'own' },
      ...{ type: 'business-interest', occupation: '' },
      organisation: { name: '', number: '', otherNames: [], address: '' },
      ...{ position: '', partners: [], details: '', hours: '', paid: 'paid' },
      ...over,
    },
  };
  return beat(on, event);
};

const named = (name: string, rankOrGrade: string) => ({ name, rankOrGrade });
const head = named('Agnes Thorley', 'Chief Superintendent');
const fine = { found: 'no-concern', says: '' } as const;
const organisation = (name: string): Fields['organisation'] => ({
  ...{ name, number: '', otherNames: [], address: '' },
});

const examined = (label: string, on: number): Beat => {
  const event: Event<'interest.examined/1'> = {
    ...{ type: 'interest.examined/1', interestId: entry(label), step: 'unit', view: 'supports' },
    ...{ examinedOn: day(on), by: named('Rowan Peverell', 'Detective Sergeant') },
    ...{ attendance: fine, performance: fine, conduct: fine, reason: '' },
  };
  return beat(on, event);
};

const decided = (
  label: string,
  on: number,
  over: Pick<Event<'interest.decided/1'>, 'decision' | 'conditions' | 'reason'>,
): Beat => {
  const event: Event<'interest.decided/1'> = {
    ...{ type: 'interest.decided/1', interestId: entry(label), decidedOn: day(on) },
    ...{ decidedBy: head, ...over },
  };
  return beat(on, event);
};

const regime: Event<'interest-regime.set/1'> = {
  ...{ type: 'interest-regime.set/1', decidedOn: day(-300), decidedBy: head },
  fill: {
    ...{ steps: ['unit'], decides: 'The Head of PSD', appealTo: 'A chief officer' },
    renewal: 'april',
  },
  reason: 'The policy does not state it.',
};

const followUp: Event<'interest.follow-up-begun/1'> = {
  ...{ type: 'interest.follow-up-begun/1', interestId: entry('doors') },
  followUpId: idOf('demonstration follow-up', 'doors'),
  because: 'A colleague saw him at the door of a club in working hours.',
  dueOn: day(9),
};

/** The register of business interests, in beats. */
export const interests: readonly Beat[] = [
  beat(-300, regime),
  applied(
    'yoga',
    -240,
    {
      ...named('Philippa Ormerod', 'Sergeant'),
      ...{ department: 'Response', serves: 'officer' },
    },
    {
      type: 'secondary-employment',
      occupation: 'Yoga lessons',
      organisation: organisation('Quiet Harbour Studio'),
      ...{ position: 'Teacher', hours: 'Three a week', details: 'Evening classes.' },
    },
  ),
  examined('yoga', -232),
  decided('yoga', -225, {
    ...{ decision: 'approved', conditions: ['No classes before a night duty'] },
    reason: 'No conflict with her duties.',
  }),
  applied(
    'doors',
    -150,
    {
      ...named('Gareth Quillfeather', 'Constable'),
      ...{ department: 'Neighbourhoods', serves: 'officer' },
    },
    {
      type: 'secondary-employment',
      occupation: 'Door supervision',
      organisation: organisation('Nightjar Stewarding'),
      position: 'Door supervisor',
    },
  ),
  examined('doors', -140),
  decided('doors', -133, {
    ...{ decision: 'refused', conditions: [] },
    reason: 'He would work at premises that his team inspects.',
  }),
  beat(-6, followUp),
  applied(
    'bakery',
    -70,
    {
      ...named('Isolde Fennimore', 'Special Constable'),
      ...{ department: 'Neighbourhoods', serves: 'special' },
    },
    {
      heldBy: { whose: 'family', name: 'Bertram Fennimore', relationship: 'Husband' },
      occupation: 'Bakery',
      organisation: organisation('Fennimore’s Bread'),
      position: 'Owner',
    },
  ),
  applied(
    'lodge',
    -12,
    {
      ...named('Crispin Aldwych-Moor', 'Finance officer'),
      ...{ department: 'Finance', serves: 'staff' },
    },
    {
      type: 'membership',
      occupation: 'Membership of a lodge',
      organisation: organisation('Lodge of the Three Larches'),
      ...{ paid: 'unpaid', position: 'Member' },
    },
  ),
];
