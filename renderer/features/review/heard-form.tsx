import { useState } from 'react';
import { reviewEvents } from '../../../shared/domain/review/events.ts';
import { openReviews } from '../../../shared/domain/review/where.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import { Choice } from '../../ui/form/choice.tsx';
import { CivilDateField } from '../../ui/form/date-field.tsx';
import { LongText } from '../../ui/form/long-text.tsx';
import { optionsOf } from '../../ui/form/option.ts';
import { TextField } from '../../ui/form/text-field.tsx';
import { When } from '../../ui/form/when.tsx';
import { freshId } from '../../vault-client/fresh-id.ts';
import { ActForm } from '../act-form.tsx';
import type { ActFormProps } from '../act.tsx';
import { onlyOne, ReviewField } from './review-field.tsx';
import { formWords, speakerWords } from './words.ts';

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
      <Choice name="by" label="Who made them?" options={optionsOf(speakerWords)} />
      <When field="by" is={['police-friend', 'member-and-police-friend']}>
        <TextField
          name="policeFriendName"
          label="Name of the police friend"
          optional
          width="medium"
        />
      </When>
      <Choice name="form" label="How?" options={optionsOf(formWords)} inline />
      <CivilDateField name="receivedOn" label="Day they were received" />
      <LongText
        name="text"
        label="What was said"
        hint="Their words. If it was long, what matters and where the whole is kept."
        limit={textLimits.narrative}
        rows={8}
      />
    </ActForm>
  );
}
