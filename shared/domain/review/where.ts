import type { CaseState } from '../state.ts';
import type { ChangeInMind, ReviewDecision } from './events.ts';
import type { ConditionChanges } from '../condition/changes.ts';
import type { Review } from './slice.ts';

/** @file How far a review has got. */

/** What a review waits for. */
export type ReviewStep = 'invite' | 'hear' | 'recommend' | 'decide' | 'decided' | 'ended';

/** The review with this id. */
export const reviewOf = (state: CaseState, reviewId: string): Review | undefined =>
  state.review.reviews.find((review) => review.reviewId === reviewId);

/** What a review waits for now. */
export function stepOf(review: Review): ReviewStep {
  if (review.decided) return 'decided';
  if (review.ended) return 'ended';
  if (review.invited.length === 0) return 'invite';
  if (!isHeard(review)) return 'hear';
  return review.recommended.length === 0 ? 'recommend' : 'decide';
}

/** True once the member was heard, or was asked and said nothing. */
export const isHeard = (review: Review): boolean =>
  review.representations.length > 0 || review.notMade !== undefined;

/** True while a review is neither decided nor given up. */
export const isOpen = (review: Review): boolean => !review.decided && !review.ended;

/** The reviews that run. */
export const openReviews = (state: CaseState): readonly Review[] =>
  state.review.reviews.filter(isOpen);

/** What the member was asked about before anything was settled (W47). */
export const consultedAbout = (review: Review): ReadonlySet<ChangeInMind> =>
  new Set(review.consulted.flatMap((consultation) => consultation.about));

/** What a set of changes does, by the words of W47. */
export const kindsOfChange = ({
  ended,
  varied,
  added,
}: ConditionChanges): readonly ChangeInMind[] => [
  ...(varied.length > 0 ? ['vary' as const] : []),
  ...(added.length > 0 ? ['add' as const] : []),
  ...(ended.length > 0 ? ['remove' as const] : []),
];

/** The decision that a set of changes is. */
export const decisionOf = (changes: ConditionChanges): ReviewDecision => {
  const kinds = kindsOfChange(changes);
  return kinds.length > 1 ? 'several' : (kinds[0] ?? 'no-change');
};
