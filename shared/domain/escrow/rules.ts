import { house } from '../cite.ts';
import type { EventOf, Rule, Rules } from '../noun.ts';
import type { UnitState } from '../unit-state.ts';
import type { escrowEvents } from './events.ts';

const onlyACustodianHandlesTheCards: Rule<unknown, UnitState> = {
  name: 'onlyACustodianHandlesTheCards',
  source: house(
    'The cards are a way to every key of the unit: a custodian, who answers for its keys, makes them and brings them together.',
  ),
  refuse: (_event, { actor, unit }) =>
    unit.custodians?.includes(actor.member) === true
      ? undefined
      : { kind: 'escrow/not-a-custodian', says: 'A custodian of the unit does this.' },
};

const fivePeopleKeepTheCards: Rule<EventOf<typeof escrowEvents, 'escrow.made/1'>, UnitState> = {
  name: 'fivePeopleKeepTheCards',
  source: house(
    'Three of five is three people of five. Somebody with two cards would be two of the three.',
  ),
  refuse: ({ cards }) => {
    const names = cards.map(({ name }) => name.trim().toLowerCase());
    const members = cards.flatMap(({ memberId }) => memberId ?? []);
    return new Set(names).size === names.length && new Set(members).size === members.length
      ? undefined
      : {
          kind: 'escrow/two-cards-one-person',
          says: 'Five different people keep the five cards. Somebody is named twice.',
          fields: ['cards'],
        };
  },
};

const onlyCardsThatCountAreUsed: Rule<{ readonly recipient: string }, UnitState> = {
  name: 'onlyCardsThatCountAreUsed',
  source: house('The cards that count are those whose set the custodians signed last.'),
  refuse: ({ recipient }, { unit }) =>
    unit.recovery?.recipient === recipient
      ? undefined
      : { kind: 'escrow/not-in-force', says: 'These cards do not count now.' },
};

const onlyOldCardsAreDestroyed: Rule<{ readonly recipient: string }, UnitState> = {
  name: 'onlyOldCardsAreDestroyed',
  source: house('While the cards count they are kept: without them there is no way back.'),
  refuse: ({ recipient }, { unit }) =>
    unit.recovery?.recipient === recipient
      ? { kind: 'escrow/still-in-force', says: 'These cards still count. Make new ones first.' }
      : undefined,
};

const aColleagueIsNamed: Rule<EventOf<typeof escrowEvents, 'escrow.opened/1'>, UnitState> = {
  name: 'aColleagueIsNamed',
  source: house('Nobody reads what they need not: what is opened is said beforehand.'),
  refuse: ({ whose, memberId }) =>
    whose === 'colleague' && memberId === undefined
      ? {
          kind: 'escrow/no-colleague',
          says: 'Say whose cases are opened.',
          fields: ['memberId'],
        }
      : undefined,
};

/** Who handles the cards, and which of them. */
export const escrowRules: Rules<typeof escrowEvents, UnitState> = {
  'escrow.made/1': [onlyACustodianHandlesTheCards, fivePeopleKeepTheCards],
  'escrow.card-saved/1': [onlyACustodianHandlesTheCards],
  'escrow.rehearsed/1': [onlyACustodianHandlesTheCards, onlyCardsThatCountAreUsed],
  'escrow.opened/1': [onlyACustodianHandlesTheCards, onlyCardsThatCountAreUsed, aColleagueIsNamed],
  'escrow.carried-over/1': [onlyACustodianHandlesTheCards],
  'escrow.old-cards-destroyed/1': [onlyACustodianHandlesTheCards, onlyOldCardsAreDestroyed],
};
