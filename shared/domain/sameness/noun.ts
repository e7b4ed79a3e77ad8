import type { Noun } from '../noun.ts';
import type { RegistersState } from '../registers-state.ts';
import { samenessEvents } from './events.ts';
import { samenessFolds } from './fold.ts';
import { samenessRules } from './rules.ts';
import { samenessSentences } from './sentences.ts';
import { emptySameness, type SamenessSlice } from './slice.ts';

/** Who is who, as people decided. */
export const samenessNoun: Noun<SamenessSlice, typeof samenessEvents, RegistersState> = {
  events: samenessEvents,
  empty: emptySameness,
  folds: samenessFolds,
  rules: samenessRules,
  sentences: samenessSentences,
  duties: () => [],
};
