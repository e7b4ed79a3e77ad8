import type { Act, ActId } from '../act.ts';
import type { Folds } from '../noun.ts';
import { addOnce, withoutActs } from '../once.ts';
import type { reviewEvents } from './events.ts';
import type { DecidedReview, Review, ReviewSlice } from './slice.ts';

type Pointing = { readonly type: string; readonly reviewId: string };

/** What an event adds to its review. */
const added = <Event extends Pointing>(
  { type: _type, reviewId: _reviewId, ...entry }: Event,
  act: Act,
): Omit<Event, 'type' | 'reviewId'> & { readonly actId: Act['id'] } => ({
  ...entry,
  actId: act.id,
});

const within = (
  slice: ReviewSlice,
  reviewId: string,
  change: (review: Review) => Review,
): ReviewSlice =>
  slice.reviews.some((review) => review.reviewId === reviewId)
    ? {
        reviews: slice.reviews.map((review) =>
          review.reviewId === reviewId ? change(review) : review,
        ),
      }
    : slice;

/** Each step gathers in its review; a review nobody opened gathers nothing. */
export const reviewFolds: Folds<ReviewSlice, typeof reviewEvents> = {
  'review.opened/1': (slice, { type: _type, ...opened }, act) =>
    slice.reviews.some((review) => review.reviewId === opened.reviewId)
      ? slice
      : {
          reviews: [
            ...slice.reviews,
            {
              ...opened,
              actId: act.id,
              invited: [],
              representations: [],
              consulted: [],
              recommended: [],
              decidedApart: [],
            },
          ],
        },
  'review.invited/1': (slice, event, act) =>
    within(slice, event.reviewId, (review) => ({
      ...review,
      invited: addOnce(review.invited, added(event, act)),
    })),
  'review.representations-made/1': (slice, event, act) =>
    within(slice, event.reviewId, (review) => ({
      ...review,
      representations: addOnce(review.representations, added(event, act)),
    })),
  'review.representations-not-made/1': (slice, event, act) =>
    within(slice, event.reviewId, (review) => ({
      ...review,
      notMade: added(event, act),
    })),
  'review.consulted/1': (slice, event, act) =>
    within(slice, event.reviewId, (review) => ({
      ...review,
      consulted: addOnce(review.consulted, added(event, act)),
    })),
  'review.recommended/1': (slice, event, act) =>
    within(slice, event.reviewId, (review) => ({
      ...review,
      recommended: addOnce(review.recommended, added(event, act)),
    })),
  'review.decided/1': (slice, event, act) =>
    within(slice, event.reviewId, (review) => decide(review, added(event, act))),
  'review.ended/1': (slice, event, act) =>
    within(slice, event.reviewId, (review) => ({
      ...review,
      ended: added(event, act),
    })),
};

/** Of two decisions recorded apart the more cautious stands; the other stays beside it. */
function decide(review: Review, decision: DecidedReview): Review {
  const known = decisionsIn(review);
  if (known.some((one) => one.actId === decision.actId)) return review;
  return withDecisions(review, [...known, decision]);
}

/** The reviews without what some acts recorded: a person chose between what was recorded apart. */
export const withoutActsInReviews = (slice: ReviewSlice, acts: readonly ActId[]): ReviewSlice => ({
  reviews: slice.reviews.map(({ ended, ...review }) => ({
    ...withDecisions(review, withoutActs(decisionsIn(review), acts)),
    ...(ended && !acts.includes(ended.actId) ? { ended } : {}),
  })),
});

const decisionsIn = ({ decided, decidedApart }: Review): readonly DecidedReview[] => [
  ...(decided ? [decided] : []),
  ...decidedApart,
];

function withDecisions(review: Review, decisions: readonly DecidedReview[]): Review {
  const { decided: _before, ...undecided } = review;
  const [decided, ...decidedApart] = decisions.toSorted(
    (a, b) => fromMostCautious.indexOf(a.decision) - fromMostCautious.indexOf(b.decision),
  );
  return { ...undecided, ...(decided ? { decided } : {}), decidedApart };
}

const fromMostCautious: readonly DecidedReview['decision'][] = [
  'add',
  'several',
  'vary',
  'no-change',
  'remove',
];
