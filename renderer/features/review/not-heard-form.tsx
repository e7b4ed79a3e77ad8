import { reviewEvents } from '../../../shared/domain/review/events.ts';
import { openReviews, stepOf } from '../../../shared/domain/review/where.ts';
import { ActForm } from '../act-form.tsx';
import type { ActFormProps } from '../act.tsx';
import { NotSaidFields } from '../said-fields.tsx';
import { onlyOne, ReviewField } from './review-field.tsx';

const type = 'review.representations-not-made/1';
const schema = reviewEvents[type].omit({ type: true });

/** Records that the member was invited and said nothing. */
export function NotHeardForm(props: ActFormProps) {
  const { state, today } = props.view;
  const reviews = openReviews(state).filter((review) => stepOf(review) === 'hear');
  return (
    <ActForm
      {...props}
      type={type}
      schema={schema}
      defaultValues={{ ...onlyOne(reviews), on: today, reason: '' }}
      says="Records that the member was invited and made no representations. The authority may then recommend. Nothing is held against the member for it."
      submitLabel="Record that none were made"
    >
      <ReviewField reviews={reviews} />
      <NotSaidFields />
    </ActForm>
  );
}
