import type { Noun } from '../noun.ts';
import type { UnitState } from '../unit-state.ts';
import { addresseeDuties } from './duties.ts';
import { addresseeEvents } from './events.ts';
import { addresseeFolds } from './fold.ts';
import { addresseeRules } from './rules.ts';
import { addresseeSentences } from './sentences.ts';
import { emptyAddressee, type AddresseeSlice } from './slice.ts';

/** Whom the unit hands bundles to and gets them from, with their keys. */
export const addresseeNoun: Noun<AddresseeSlice, typeof addresseeEvents, UnitState> = {
  events: addresseeEvents,
  empty: emptyAddressee,
  folds: addresseeFolds,
  rules: addresseeRules,
  sentences: addresseeSentences,
  duties: addresseeDuties,
};
