import type { Noun } from '../noun.ts';
import type { CaseState } from '../state.ts';
import { serviceConfidenceDuties } from './duties.ts';
import { serviceConfidenceEvents } from './events.ts';
import { serviceConfidenceFolds } from './fold.ts';
import { serviceConfidenceRules } from './rules.ts';
import { serviceConfidenceSentences } from './sentences.ts';
import { emptyServiceConfidence, type ServiceConfidenceSlice } from './slice.ts';

/** Changes of role that the force requires because a risk is significant. */
export const serviceConfidenceNoun: Noun<
  ServiceConfidenceSlice,
  typeof serviceConfidenceEvents,
  CaseState
> = {
  events: serviceConfidenceEvents,
  empty: emptyServiceConfidence,
  folds: serviceConfidenceFolds,
  rules: serviceConfidenceRules,
  sentences: serviceConfidenceSentences,
  duties: serviceConfidenceDuties,
};
