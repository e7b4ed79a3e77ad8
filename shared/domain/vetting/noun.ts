import type { Noun } from '../noun.ts';
import type { CaseState } from '../state.ts';
import { vettingDuties } from './duties.ts';
import { vettingEvents } from './events.ts';
import { vettingFolds } from './fold.ts';
import { vettingRules } from './rules.ts';
import { vettingSentences } from './sentences.ts';
import { emptyVetting, type VettingSlice } from './slice.ts';

/** What passes between the unit and the vetting department. */
export const vettingNoun: Noun<VettingSlice, typeof vettingEvents, CaseState> = {
  events: vettingEvents,
  empty: emptyVetting,
  folds: vettingFolds,
  rules: vettingRules,
  sentences: vettingSentences,
  duties: vettingDuties,
};
