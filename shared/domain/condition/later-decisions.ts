import { compareDates } from '../../kit/civil-date.ts';
import type { Appeal, AppealedDecision } from '../appeal/slice.ts';
import type { CaseState } from '../state.ts';
import { noChanges } from './changes.ts';
import type { LaterDecision } from './versions.ts';

/** @file The decided appeals and reviews of a case, in the order in which they bear on its conditions. */

/** The decided appeals and reviews, oldest first; of one day the reviews first, for they may be what an appeal is against. */
export const laterDecisions = (state: CaseState): readonly LaterDecision[] =>
  [...state.review.reviews.flatMap(ofReview), ...state.appeal.appeals.flatMap(ofAppeal)].toSorted(
    (a, b) => compareDates(a.decidedOn, b.decidedOn),
  );

const ofReview = ({
  reviewId,
  decided,
}: CaseState['review']['reviews'][number]): readonly LaterDecision[] =>
  decided
    ? [
        {
          origin: 'review',
          originId: reviewId,
          decidedOn: decided.decidedOn,
          changes: decided.changes,
        },
      ]
    : [];

function ofAppeal({ appealId, against, decided }: Appeal): readonly LaterDecision[] {
  if (!decided || decided.outcome === 'confirmed') return [];
  return [
    {
      origin: 'appeal',
      originId: appealId,
      decidedOn: decided.decidedOn,
      changes: decided.changes ?? noChanges,
      ...(decided.outcome === 'upheld' ? { undoes: decisionAgainst(against) } : {}),
    },
  ];
}

function decisionAgainst(against: AppealedDecision): LaterDecision['undoes'] {
  switch (against.kind) {
    case 'determination':
      return { origin: 'determination', originId: against.determinationId };
    case 'review':
      return { origin: 'review', originId: against.reviewId };
    case 'appeal':
      return { origin: 'appeal', originId: against.appealId };
  }
}
