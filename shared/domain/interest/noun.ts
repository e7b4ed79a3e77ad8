import type { Noun } from '../noun.ts';
import type { RegistersState } from '../registers-state.ts';
import { interestEvents } from './events.ts';
import { interestFolds, interestFoldsInSteps } from './fold.ts';
import { interestRules } from './rules.ts';
import { interestSentences } from './sentences.ts';
import { emptyInterest, type InterestSlice } from './slice.ts';

/** Business interests, secondary employment and memberships of people of the force. */
export const interestNoun: Noun<InterestSlice, typeof interestEvents, RegistersState> = {
  events: interestEvents,
  empty: emptyInterest,
  folds: interestFolds,
  inSteps: interestFoldsInSteps,
  rules: interestRules,
  sentences: interestSentences,
  // What an entry waits for stands in the register's own list (`waits.ts`): it belongs to no case.
  duties: () => [],
};
