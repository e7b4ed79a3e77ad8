import type { Noun } from '../noun.ts';
import type { CaseState } from '../state.ts';
import { houseLetterDuties } from '../letter/telling.ts';
import { serviceDuties } from './duties.ts';
import { serviceEvents } from './events.ts';
import { serviceFolds } from './fold.ts';
import { serviceRules } from './rules.ts';
import { serviceSentences } from './sentences.ts';
import { emptyService, type ServiceSlice } from './slice.ts';

/** Service and receipt of letters, and the clock that starts with receipt. */
export const serviceNoun: Noun<ServiceSlice, typeof serviceEvents, CaseState> = {
  events: serviceEvents,
  empty: emptyService,
  folds: serviceFolds,
  rules: serviceRules,
  sentences: serviceSentences,
  // What nobody but the house asks to be told comes after the notice has been served.
  duties: (state, context) => [
    ...serviceDuties(state, context),
    ...houseLetterDuties(state, context),
  ],
};
