import type { Noun } from '../noun.ts';
import type { CaseState } from '../state.ts';
import { departureDuties } from './duties.ts';
import { departureEvents } from './events.ts';
import { departureFolds } from './fold.ts';
import { departureRules } from './rules.ts';
import { departureSentences } from './sentences.ts';
import { emptyDeparture, type DepartureSlice } from './slice.ts';

/** Whether the member leaves, resigns, retires or is suspended, and who approved it. */
export const departureNoun: Noun<DepartureSlice, typeof departureEvents, CaseState> = {
  events: departureEvents,
  empty: emptyDeparture,
  folds: departureFolds,
  rules: departureRules,
  sentences: departureSentences,
  duties: departureDuties,
};
