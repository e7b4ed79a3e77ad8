import type { Noun } from '../noun.ts';
import type { CaseState } from '../state.ts';
import { exhibitDuties } from './duties.ts';
import { exhibitEvents } from './events.ts';
import { exhibitFolds } from './fold.ts';
import { exhibitRules } from './rules.ts';
import { exhibitSentences } from './sentences.ts';
import { emptyExhibit, type ExhibitSlice } from './slice.ts';

/** What was found or given, where it is, who has had it, and what became of it. */
export const exhibitNoun: Noun<ExhibitSlice, typeof exhibitEvents, CaseState> = {
  events: exhibitEvents,
  empty: emptyExhibit,
  folds: exhibitFolds,
  rules: exhibitRules,
  sentences: exhibitSentences,
  duties: exhibitDuties,
};
