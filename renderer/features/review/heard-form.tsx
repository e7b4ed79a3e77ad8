import { useState } from 'react';
import { reviewEvents } from '../../../shared/domain/review/events.ts';
import { openReviews } from '../../../shared/domain/review/where.ts';
import { freshId } from '../../vault-client/fresh-id.ts';
import { ActForm } from '../act-form.tsx';
import type { ActFormProps } from '../act.tsx';
import { SaidFields } from '../said-fields.tsx';
import { onlyOne, ReviewField } from './review-field.tsx';

const type = 'review.representations-made/1';
const schema = reviewEvents[type].omit({ type: true });

/** Records what member and friend said to the review. */
export function HeardForm(props: ActFormProps) {
  const [representationId] = useState(freshId);
  const reviews = openReviews(props.view.state);
  return (
    <ActForm
      {...props}
      type={type}
      schema={schema}
      defaultValues={{
        ...onlyOne(reviews),
        representationId,
        receivedOn: props.view.today,
        text: '',
      }}
      says="Records what was said, as it was said. The authority must say that it considered this before anything is decided."
      submitLabel="Record the representations"
    >
      <ReviewField reviews={reviews} />
      <SaidFields />
    </ActForm>
  );
}
