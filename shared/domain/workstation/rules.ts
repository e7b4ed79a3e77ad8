import { house } from '../cite.ts';
import type { EventOf, Rule, Rules } from '../noun.ts';
import type { UnitState } from '../unit-state.ts';
import type { workstationEvents } from './events.ts';

const onlyWhoWasComparedIsWelcomed: Rule<
  EventOf<typeof workstationEvents, 'workstation.welcomed/1'>,
  UnitState
> = {
  name: 'onlyWhoWasComparedIsWelcomed',
  source: house(
    'No key is given to a workstation that was merely found on the share: two people compare words first.',
  ),
  refuse: ({ deviceId }, { state }) =>
    state.workstation.compared[deviceId]
      ? undefined
      : {
          kind: 'workstation/not-compared',
          says: 'Nobody compared the words of this workstation.',
          fields: ['deviceId'],
        },
};

/** Who is welcomed. */
export const workstationRules: Rules<typeof workstationEvents, UnitState> = {
  'workstation.compared/1': [],
  'workstation.welcomed/1': [onlyWhoWasComparedIsWelcomed],
};
