import { useState } from 'react';
import { breachEvents } from '../../../shared/domain/breach/events.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import { Choice } from '../../ui/form/choice.tsx';
import { CivilDateField } from '../../ui/form/date-field.tsx';
import { LongText } from '../../ui/form/long-text.tsx';
import { freshId } from '../../vault-client/fresh-id.ts';
import { ActForm } from '../act-form.tsx';
import type { ActFormProps } from '../act.tsx';
import { breachOptions } from './words.ts';

const type = 'breach.account-recorded/1';
const schema = breachEvents[type].omit({ type: true });

/** Records what the member says of a breach. */
export function AccountForm(props: ActFormProps) {
  const [accountId] = useState(freshId);
  const { breaches } = props.view.state.breach;
  const [only] = breaches;
  return (
    <ActForm
      {...props}
      type={type}
      schema={schema}
      defaultValues={{
        accountId,
        ...(breaches.length === 1 && only ? { breachId: only.breachId } : {}),
        givenOn: props.view.today,
        text: '',
      }}
      says="Records what the member says of it, in their words. It is no misconduct interview: where one is needed, refer the breach and stop here."
      submitLabel="Record the account"
    >
      <Choice name="breachId" label="Which breach?" options={breachOptions(breaches)} />
      <Choice
        name="by"
        label="Who gave it?"
        options={[
          { value: 'member', label: 'The member' },
          { value: 'police-friend', label: 'The police friend' },
          { value: 'member-and-police-friend', label: 'Both' },
        ]}
        inline
      />
      <Choice
        name="form"
        label="How?"
        options={[
          { value: 'written', label: 'In writing' },
          { value: 'oral', label: 'Spoken' },
        ]}
        inline
      />
      <CivilDateField name="givenOn" label="Day it was given" />
      <LongText name="text" label="What they said" limit={textLimits.narrative} rows={6} />
    </ActForm>
  );
}
