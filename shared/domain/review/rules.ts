import type { Rules } from '../noun.ts';
import { nothingHappenedInTheFuture } from '../plausible-dates.ts';
import type { CaseState } from '../state.ts';
import { decisionRules } from './decision-rules.ts';
import type { reviewEvents } from './events.ts';
import { openingRules } from './opening-rules.ts';
import {
  consultationRules,
  endingRules,
  invitationRules,
  recommendationRules,
  representationRules,
  silenceRules,
} from './step-rules.ts';

/** When a review may be opened, what must come before its decision, and who decides. */
export const reviewRules: Rules<typeof reviewEvents, CaseState> = {
  'review.opened/1': openingRules,
  'review.invited/1': [
    nothingHappenedInTheFuture((event) => [{ field: 'invitedOn', on: event.invitedOn }]),
    ...invitationRules,
  ],
  'review.representations-made/1': [
    nothingHappenedInTheFuture((event) => [{ field: 'receivedOn', on: event.receivedOn }]),
    ...representationRules,
  ],
  'review.representations-not-made/1': [
    nothingHappenedInTheFuture((event) => [{ field: 'on', on: event.on }]),
    ...silenceRules,
  ],
  'review.consulted/1': [
    nothingHappenedInTheFuture((event) => [{ field: 'consultedOn', on: event.consultedOn }]),
    ...consultationRules,
  ],
  'review.recommended/1': [
    nothingHappenedInTheFuture((event) => [{ field: 'recommendedOn', on: event.recommendedOn }]),
    ...recommendationRules,
  ],
  'review.decided/1': [
    nothingHappenedInTheFuture((event) => [{ field: 'decidedOn', on: event.decidedOn }]),
    ...decisionRules,
  ],
  'review.ended/1': [
    nothingHappenedInTheFuture((event) => [{ field: 'endedOn', on: event.endedOn }]),
    ...endingRules,
  ],
};
