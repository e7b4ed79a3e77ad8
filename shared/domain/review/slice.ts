import type { z } from 'zod';
import type { ActId } from '../act.ts';
import type { reviewEvents } from './events.ts';

type Event<Type extends keyof typeof reviewEvents> = z.infer<(typeof reviewEvents)[Type]>;
type Of<Type extends keyof typeof reviewEvents> = Omit<Event<Type>, 'type' | 'reviewId'> & {
  readonly actId: ActId;
};

/** That the member was invited to a review. */
export type ReviewInvitation = Of<'review.invited/1'>;
/** What was said in a review. */
export type ReviewRepresentation = Of<'review.representations-made/1'>;
/** What was put to the member, and what they said to it. */
export type Consultation = Of<'review.consulted/1'>;
/** What the authority recommends. */
export type Recommendation = Of<'review.recommended/1'>;
/** What the authority decided at a review. */
export type DecidedReview = Of<'review.decided/1'>;

/** One review, from its opening to its decision. */
export type Review = Omit<Event<'review.opened/1'>, 'type'> & {
  readonly actId: ActId;
  readonly invited: readonly ReviewInvitation[];
  readonly representations: readonly ReviewRepresentation[];
  /** Set when the member declined or the time ran out. */
  readonly notMade?: Of<'review.representations-not-made/1'> | undefined;
  readonly consulted: readonly Consultation[];
  /** Every recommendation, oldest first; the last one counts. */
  readonly recommended: readonly Recommendation[];
  /** The decision that stands; of two recorded apart the more cautious. */
  readonly decided?: DecidedReview | undefined;
  /** Decisions recorded apart from the one that stands: shown beside it. */
  readonly decidedApart: readonly DecidedReview[];
  readonly ended?: Of<'review.ended/1'> | undefined;
};

/** The reviews of a case, in the order they were opened. */
export type ReviewSlice = { readonly reviews: readonly Review[] };

/** Nothing reviewed yet. */
export const emptyReview: ReviewSlice = { reviews: [] };
