import type { Noun } from '../noun.ts';
import type { UnitState } from '../unit-state.ts';
import { adviceContactEvents } from './events.ts';
import { adviceContactFolds } from './fold.ts';
import { adviceContactRules } from './rules.ts';
import { adviceContactSentences } from './sentences.ts';
import { emptyAdviceContact, type AdviceContactSlice } from './slice.ts';

/** Advice the unit gave without a case. */
export const adviceContactNoun: Noun<AdviceContactSlice, typeof adviceContactEvents, UnitState> = {
  events: adviceContactEvents,
  empty: emptyAdviceContact,
  folds: adviceContactFolds,
  rules: adviceContactRules,
  sentences: adviceContactSentences,
  duties: () => [],
};
