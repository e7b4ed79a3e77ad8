import type { Noun } from '../noun.ts';
import type { CaseState } from '../state.ts';
import { adviceEvents } from './events.ts';
import { adviceFolds } from './fold.ts';
import { adviceRules } from './rules.ts';
import { adviceSentences } from './sentences.ts';
import { emptyAdvice, type AdviceSlice } from './slice.ts';

/** Advice and guidance: how most reports end. */
export const adviceNoun: Noun<AdviceSlice, typeof adviceEvents, CaseState> = {
  events: adviceEvents,
  empty: emptyAdvice,
  folds: adviceFolds,
  rules: adviceRules,
  sentences: adviceSentences,
  duties: () => [],
};
