import { reviewEvents } from '../../../shared/domain/review/events.ts';
import { openReviews } from '../../../shared/domain/review/where.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import { Choice } from '../../ui/form/choice.tsx';
import { CivilDateField } from '../../ui/form/date-field.tsx';
import { LongText } from '../../ui/form/long-text.tsx';
import { ActForm } from '../act-form.tsx';
import type { ActFormProps } from '../act.tsx';
import { onlyOne, ReviewField } from './review-field.tsx';

const type = 'review.ended/1';
const schema = reviewEvents[type].omit({ type: true });

/** Ends a review that is not carried through. */
export function EndForm(props: ActFormProps) {
  const reviews = openReviews(props.view.state);
  return (
    <ActForm
      {...props}
      type={type}
      schema={schema}
      defaultValues={{ ...onlyOne(reviews), endedOn: props.view.today, reason: '' }}
      says="Ends a review without a decision. The conditions stand as they are, and an annual review that was due stays due."
      submitLabel="End the review"
    >
      <ReviewField reviews={reviews} />
      <Choice
        name="because"
        label="Why does it end?"
        options={[
          { value: 'opened-in-error', label: 'It was begun in error' },
          { value: 'conditions-ended', label: 'The conditions have ended' },
          { value: 'overtaken', label: 'Another decision has overtaken it' },
        ]}
      />
      <CivilDateField name="endedOn" label="On which day?" />
      <LongText name="reason" label="What happened?" limit={textLimits.paragraph} rows={3} />
    </ActForm>
  );
}
