import { addYears } from '../../kit/civil-date.ts';
import { house } from '../cite.ts';
import type { EventOf, Rule, Rules } from '../noun.ts';
import { nothingHappenedInTheFuture } from '../plausible-dates.ts';
import type { UnitState } from '../unit-state.ts';
import type { addresseeEvents } from './events.ts';
import type { Addressee } from './slice.ts';

type Event<Type extends keyof typeof addresseeEvents> = EventOf<typeof addresseeEvents, Type>;

const known = ({ addressee }: UnitState, id: string): Addressee | undefined =>
  addressee.entries.find(({ addresseeId }) => addresseeId === id);

const anAddresseeHasAKey: Rule<Event<'addressee.entered/1'>, UnitState> = {
  name: 'anAddresseeHasAKey',
  source: house('The address book is for keys: without one nothing can be sealed or checked.'),
  refuse: ({ recipient, signing }) =>
    recipient === '' && signing === ''
      ? {
          kind: 'addressee/no-key',
          says: 'Give the key to seal to, or the key they sign with.',
          fields: ['recipient', 'signing'],
        }
      : undefined,
};

const aKeyIsOnePersons: Rule<Event<'addressee.entered/1'>, UnitState> = {
  name: 'aKeyIsOnePersons',
  source: house('A key that two people share names neither of them.'),
  refuse: ({ addresseeId, recipient, signing }, { state }) => {
    const others = state.addressee.entries.filter(
      (each) => each.addresseeId !== addresseeId && each.withdrawn === undefined,
    );
    const field = others.some((each) => recipient !== '' && each.recipient === recipient)
      ? 'recipient'
      : others.some((each) => signing !== '' && each.signing === signing)
        ? 'signing'
        : undefined;
    return field === undefined
      ? undefined
      : {
          kind: 'addressee/key-of-another',
          says: 'This key is in the address book already, under another name.',
          fields: [field],
        };
  },
};

const aKeyIsComparedAgain: Rule<Event<'addressee.entered/1'>, UnitState> = {
  name: 'aKeyIsComparedAgain',
  source: house(
    'People move and keys are lost. After two years at the latest somebody asks again whose key it is.',
  ),
  refuse: ({ expiresOn }, { today }) =>
    expiresOn <= today || expiresOn > addYears(today, 2)
      ? {
          kind: 'addressee/expiry',
          says: 'Choose a day from tomorrow, and within two years.',
          fields: ['expiresOn'],
        }
      : undefined,
};

const whatWasWithdrawnStaysSo: Rule<{ readonly addresseeId: string }, UnitState> = {
  name: 'whatWasWithdrawnStaysSo',
  source: house('Somebody withdrew it for a reason. Enter the person anew, with a new key.'),
  refuse: ({ addresseeId }, { state }) =>
    known(state, addresseeId)?.withdrawn === undefined
      ? undefined
      : { kind: 'addressee/withdrawn', says: 'This entry was withdrawn. Enter the person anew.' },
};

const onlyAnEntryIsChanged: Rule<{ readonly addresseeId: string }, UnitState> = {
  name: 'onlyAnEntryIsChanged',
  source: house('What is not in the address book cannot be compared or withdrawn.'),
  refuse: ({ addresseeId }, { state }) =>
    known(state, addresseeId)
      ? undefined
      : { kind: 'addressee/not-found', says: 'This entry is not in the address book.' },
};

const theKeysThatStandAreCompared: Rule<Event<'addressee.verified/1'>, UnitState> = {
  name: 'theKeysThatStandAreCompared',
  source: house('A comparison is of the keys that were on the screen, and of no others.'),
  refuse: ({ addresseeId, recipient, signing }, { state }) => {
    const entry = known(state, addresseeId);
    return entry && (entry.recipient !== recipient || entry.signing !== signing)
      ? {
          kind: 'addressee/other-key',
          says: 'A colleague changed the key meanwhile. Compare the one that stands now.',
        }
      : undefined;
  },
};

/** What is entered in the address book, and what is believed of it. */
export const addresseeRules: Rules<typeof addresseeEvents, UnitState> = {
  'addressee.entered/1': [
    whatWasWithdrawnStaysSo,
    anAddresseeHasAKey,
    aKeyIsOnePersons,
    aKeyIsComparedAgain,
  ],
  'addressee.verified/1': [
    onlyAnEntryIsChanged,
    whatWasWithdrawnStaysSo,
    theKeysThatStandAreCompared,
    nothingHappenedInTheFuture((event) => [{ field: 'verifiedOn', on: event.verifiedOn }]),
  ],
  'addressee.withdrawn/1': [onlyAnEntryIsChanged, whatWasWithdrawnStaysSo],
};
