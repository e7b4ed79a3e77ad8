import type { Rules } from '../noun.ts';
import type { CaseState } from '../state.ts';
import type { reviewEvents } from './events.ts';

/** When a review may be opened, what must come before its decision, and who decides. */
export const reviewRules: Rules<typeof reviewEvents, CaseState> = {
  'review.opened/1': [],
  'review.invited/1': [],
  'review.representations-made/1': [],
  'review.representations-not-made/1': [],
  'review.consulted/1': [],
  'review.recommended/1': [],
  'review.decided/1': [],
  'review.ended/1': [],
};
