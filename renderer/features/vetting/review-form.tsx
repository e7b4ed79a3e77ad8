import { useState } from 'react';
import { vettingEvents } from '../../../shared/domain/vetting/events.ts';
import { reviewOutcomeNames } from '../../../shared/domain/vetting/words.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import { Choice } from '../../ui/form/choice.tsx';
import { CivilDateField } from '../../ui/form/date-field.tsx';
import { LongText } from '../../ui/form/long-text.tsx';
import { optionsOf } from '../../ui/form/option.ts';
import { TextField } from '../../ui/form/text-field.tsx';
import { freshId } from '../../vault-client/fresh-id.ts';
import { ActForm } from '../act-form.tsx';
import type { ActFormProps } from '../act.tsx';

const type = 'vetting.review-recorded/1';
const schema = vettingEvents[type].omit({ type: true });

/** Records the vetting department's own review. */
export function ReviewForm(props: ActFormProps) {
  const [reviewId] = useState(freshId);
  return (
    <ActForm
      {...props}
      type={type}
      schema={schema}
      defaultValues={{ reviewId, reviewedOn: props.view.today, reviewedBy: '', text: '' }}
      says="Records what the vetting department found. The review is theirs; this settles that it is owed."
      submitLabel="Record the review"
    >
      <TextField
        name="reviewedBy"
        label="Who reviewed?"
        hint="The person of the vetting department."
        width="medium"
      />
      <CivilDateField name="reviewedOn" label="Day of the review" />
      <Choice name="outcome" label="What came of it?" options={optionsOf(reviewOutcomeNames)} />
      <LongText name="text" label="In detail" optional limit={textLimits.narrative} rows={4} />
    </ActForm>
  );
}
