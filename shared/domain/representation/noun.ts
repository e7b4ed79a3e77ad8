import type { Noun } from '../noun.ts';
import type { CaseState } from '../state.ts';
import { representationDuties } from './duties.ts';
import { representationEvents } from './events.ts';
import { representationFolds } from './fold.ts';
import { representationRules } from './rules.ts';
import { representationSentences } from './sentences.ts';
import { emptyRepresentation, type RepresentationSlice } from './slice.ts';

/** What member and police friend say to the authority. */
export const representationNoun: Noun<RepresentationSlice, typeof representationEvents, CaseState> =
  {
    events: representationEvents,
    empty: emptyRepresentation,
    folds: representationFolds,
    rules: representationRules,
    sentences: representationSentences,
    duties: representationDuties,
  };
