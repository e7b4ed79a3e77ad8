import { useState } from 'react';
import { policySource } from '../../../shared/domain/policy/resolve.ts';
import { yearlyUpdateEvents } from '../../../shared/domain/yearly-update/events.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import { Choice } from '../../ui/form/choice.tsx';
import { CivilDateField } from '../../ui/form/date-field.tsx';
import { LongText } from '../../ui/form/long-text.tsx';
import { optionsOf } from '../../ui/form/option.ts';
import { Why } from '../../ui/why.tsx';
import { freshId } from '../../vault-client/fresh-id.ts';
import { ActForm } from '../act-form.tsx';
import type { ActFormProps } from '../act.tsx';
import { fromWords } from './words.ts';

const type = 'yearly-update.answered/1';
const schema = yearlyUpdateEvents[type].omit({ type: true });

/** Records the further report a member owes each year. */
export function AnswerForm(props: ActFormProps) {
  const { view } = props;
  const [updateId] = useState(freshId);
  return (
    <ActForm
      {...props}
      type={type}
      schema={schema}
      defaultValues={{ updateId, receivedOn: view.today, text: '' }}
      says={
        <>
          Records what the member reports this year. The next update is counted from this day.{' '}
          <Why
            source={policySource(view.policy, 'clock.yearlyUpdate')}
            of="the member reports each year"
          />
        </>
      }
      submitLabel="Record the update"
    >
      <Choice
        name="answer"
        label="What do they report?"
        options={[
          { value: 'nothing-changed', label: 'Nothing has changed' },
          {
            value: 'changed',
            label: 'Something has changed',
            hint: 'The change is then recorded as a change of circumstances, and the authority decides whether it brings a review.',
          },
          {
            value: 'association-ended',
            label: 'The association has ended',
            hint: 'No further yearly update is asked for.',
          },
        ]}
      />
      <LongText name="text" label="In their words" limit={textLimits.narrative} rows={5} />
      <Choice name="from" label="From whom?" options={optionsOf(fromWords)} />
      <Choice
        name="form"
        label="How?"
        options={[
          { value: 'written', label: 'In writing' },
          { value: 'oral', label: 'In person or by telephone' },
        ]}
        inline
      />
      <CivilDateField name="receivedOn" label="Day it was received" />
    </ActForm>
  );
}
