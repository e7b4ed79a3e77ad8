import { supervisionEvents } from '../../../shared/domain/supervision/events.ts';
import { unansweredReviews } from '../../../shared/domain/supervision/next-due.ts';
import { formatPlain } from '../../../shared/kit/civil-date.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import { Choice } from '../../ui/form/choice.tsx';
import { CivilDateField } from '../../ui/form/date-field.tsx';
import { LongText } from '../../ui/form/long-text.tsx';
import { ActForm } from '../act-form.tsx';
import type { ActFormProps } from '../act.tsx';

const type = 'supervision.answered/1';
const schema = supervisionEvents[type].omit({ type: true });

/** Answers what a supervisor directed, or saw otherwise. */
export function AnswerForm(props: ActFormProps) {
  const open = unansweredReviews(props.view.state);
  return (
    <ActForm
      {...props}
      type={type}
      schema={schema}
      defaultValues={{
        ...(open.length === 1 && open[0] ? { reviewId: open[0].reviewId } : {}),
        answeredOn: props.view.today,
        answer: '',
      }}
      says="The supervisor’s words stay as they are. The answer stands beside them."
      submitLabel="Record the answer"
    >
      <Choice
        name="reviewId"
        label="Which review?"
        options={open.map((review) => ({
          value: review.reviewId,
          label: `${formatPlain(review.reviewedOn)}, ${review.reviewer.name}`,
          hint: review.view === 'differs' ? review.differingView : review.directions,
        }))}
      />
      <LongText
        name="answer"
        label="What was done, or why not?"
        limit={textLimits.narrative}
        rows={4}
      />
      <CivilDateField name="answeredOn" label="Day of the answer" />
    </ActForm>
  );
}
