import type { Noun } from '../noun.ts';
import type { UnitState } from '../unit-state.ts';
import { outsideKeysEvents } from './events.ts';
import { outsideKeysFolds } from './fold.ts';
import { outsideKeysSentences } from './sentences.ts';
import { emptyOutsideKeys, type OutsideKeysSlice } from './slice.ts';

/** The unit's keys for outsiders: whom they were handed to. What they are, the charter says. */
export const outsideKeysNoun: Noun<OutsideKeysSlice, typeof outsideKeysEvents, UnitState> = {
  events: outsideKeysEvents,
  empty: emptyOutsideKeys,
  folds: outsideKeysFolds,
  rules: { 'outside-keys.handed-over/1': [] },
  sentences: outsideKeysSentences,
  duties: () => [],
};
