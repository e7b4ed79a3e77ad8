import { house } from '../cite.ts';
import type { Rule, Rules } from '../noun.ts';
import type { UnitState } from '../unit-state.ts';
import type { unitEvents } from './events.ts';

const aUnitIsFoundedOnce: Rule<unknown, UnitState> = {
  name: 'aUnitIsFoundedOnce',
  source: house('A unit has one beginning.'),
  refuse: (_event, { state }) =>
    state.unit.founded
      ? { kind: 'unit/founded', says: 'This unit is founded already.' }
      : undefined,
};

const onlyAFoundedUnitActs: Rule<unknown, UnitState> = {
  name: 'onlyAFoundedUnitActs',
  source: house('A unit begins with its founding.'),
  refuse: (_event, { state }) =>
    state.unit.founded
      ? undefined
      : { kind: 'unit/not-founded', says: 'This unit is not founded yet.' },
};

const founded = [onlyAFoundedUnitActs];

/** What may happen to a unit, and when. */
export const unitRules: Rules<typeof unitEvents, UnitState> = {
  'unit.founded/1': [aUnitIsFoundedOnce],
  'kit.confirmed/1': founded,
  'kit.renewed/1': founded,
  'kit.saved/1': founded,
  'passphrase.changed/1': founded,
  'session.unlocked/1': founded,
  'search.made/1': founded,
  'person.opened-to-look/1': founded,
  'calendar.printed/1': founded,
  'figures.printed/1': founded,
  'register-figures.saved/1': founded,
  'copy.made/1': founded,
  // A loss is named even where the founding is what was lost.
  'store.rebuilt/1': [],
};
