import { reviewNames } from '../../../shared/domain/review/sentences.ts';
import type { Review } from '../../../shared/domain/review/slice.ts';
import { formatPlain } from '../../../shared/kit/civil-date.ts';
import { Choice } from '../../ui/form/choice.tsx';

/** Which review a step belongs to: asked only where more than one runs. */
export function ReviewField({ reviews }: { readonly reviews: readonly Review[] }) {
  if (reviews.length < 2) return null;
  return (
    <Choice
      name="reviewId"
      label="Which review?"
      options={reviews.map((review) => ({ value: review.reviewId, label: reviewName(review) }))}
    />
  );
}

/** The review a form begins with: the only one there is. */
export const onlyOne = (reviews: readonly Review[]): { reviewId?: string } =>
  reviews.length === 1 && reviews[0] ? { reviewId: reviews[0].reviewId } : {};

/** `Annual review begun on 3 March 2027` */
export const reviewName = ({ kind, openedOn }: Review): string =>
  `${reviewNames[kind]}, begun on ${formatPlain(openedOn)}`;
