import type { Noun } from '../noun.ts';
import type { UnitState } from '../unit-state.ts';
import { officeholderDuties } from './duties.ts';
import { officeholderEvents } from './events.ts';
import { officeholderFolds } from './fold.ts';
import { officeholderRules } from './rules.ts';
import { officeholderSentences } from './sentences.ts';
import { emptyOfficeholder, type OfficeholderSlice } from './slice.ts';

/** The people of the unit and its authorities, and their offices. */
export const officeholderNoun: Noun<OfficeholderSlice, typeof officeholderEvents, UnitState> = {
  events: officeholderEvents,
  empty: emptyOfficeholder,
  folds: officeholderFolds,
  rules: officeholderRules,
  sentences: officeholderSentences,
  duties: officeholderDuties,
};
