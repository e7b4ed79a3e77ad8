import { house } from '../../../shared/domain/cite.ts';
import { reviewEvents } from '../../../shared/domain/review/events.ts';
import { openReviews, stepOf } from '../../../shared/domain/review/where.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import { Choice } from '../../ui/form/choice.tsx';
import { CivilDateField } from '../../ui/form/date-field.tsx';
import { LongText } from '../../ui/form/long-text.tsx';
import { Why } from '../../ui/why.tsx';
import { ActForm } from '../act-form.tsx';
import type { ActFormProps } from '../act.tsx';
import { onlyOne, ReviewField } from './review-field.tsx';

const type = 'review.representations-not-made/1';
const schema = reviewEvents[type].omit({ type: true });

const untilTheEnd = house('A member has until the end of the day they were given.');

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
      <Choice
        name="how"
        label="How did it end?"
        options={[
          { value: 'declined', label: 'The member declined' },
          {
            value: 'expired',
            label: 'The day passed without an answer',
            hint: 'Only after the end of the day they were given.',
          },
        ]}
        hint={
          <>
            The day they were given counts to its end.{' '}
            <Why source={untilTheEnd} of="when time has run out" />
          </>
        }
      />
      <CivilDateField name="on" label="On which day?" />
      <LongText
        name="reason"
        label="How did they decline, or how did the time run out?"
        limit={textLimits.paragraph}
        rows={3}
      />
    </ActForm>
  );
}
