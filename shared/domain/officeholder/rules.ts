import type { z } from 'zod';
import { house } from '../cite.ts';
import type { Rule, Rules } from '../noun.ts';
import { nothingHappenedInTheFuture } from '../plausible-dates.ts';
import { everyVersionIsWeighed } from '../unseen.ts';
import type { UnitState } from '../unit-state.ts';
import type { officeholderEvents } from './events.ts';

type Named = z.infer<(typeof officeholderEvents)['officeholder.named/1']>;
type Settled = z.infer<(typeof officeholderEvents)['officeholder.settled/1']>;
type Ended = z.infer<(typeof officeholderEvents)['officeholder.ended/1']>;

const aMemberIsOnePerson: Rule<Named, UnitState> = {
  name: 'aMemberIsOnePerson',
  source: house('Who signs is one person: otherwise nobody could say who may not decide.'),
  refuse: ({ memberId, personId }, { state }) =>
    memberId !== undefined &&
    Object.values(state.officeholder.people).some(
      (person) => person.memberId === memberId && person.personId !== personId,
    )
      ? {
          kind: 'officeholder/member-taken',
          says: 'This member is another person already.',
          fields: ['memberId'],
        }
      : undefined,
};

const onlyWhoIsNamedEnds: Rule<Ended, UnitState> = {
  name: 'onlyWhoIsNamedEnds',
  source: house('An office ends for somebody who holds one.'),
  refuse: ({ personId }, { state }) => {
    const person = state.officeholder.people[personId];
    return person && person.endedOn === undefined
      ? undefined
      : {
          kind: 'officeholder/not-serving',
          says: 'This person holds no office now.',
          fields: ['personId'],
        };
  },
};

/** Who may be named, and whose office may end. */
export const officeholderRules: Rules<typeof officeholderEvents, UnitState> = {
  'officeholder.named/1': [aMemberIsOnePerson],
  'officeholder.ended/1': [
    onlyWhoIsNamedEnds,
    nothingHappenedInTheFuture(({ endedOn }) => [{ field: 'endedOn', on: endedOn }]),
  ],
  'officeholder.settled/1': [
    everyVersionIsWeighed<Settled, UnitState>(
      ({ officeholder }, { personId }) => officeholder.standing[personId],
    ),
  ],
};
