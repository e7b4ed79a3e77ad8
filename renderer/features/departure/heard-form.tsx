import { useState } from 'react';
import { departureEvents } from '../../../shared/domain/departure/events.ts';
import { departureNames } from '../../../shared/domain/departure/words.ts';
import { policySource } from '../../../shared/domain/policy/resolve.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import { Choice } from '../../ui/form/choice.tsx';
import { CivilDateField } from '../../ui/form/date-field.tsx';
import { LongText } from '../../ui/form/long-text.tsx';
import { optionsOf } from '../../ui/form/option.ts';
import { TextField } from '../../ui/form/text-field.tsx';
import { Why } from '../../ui/why.tsx';
import { freshId } from '../../vault-client/fresh-id.ts';
import { ActForm } from '../act-form.tsx';
import type { ActFormProps } from '../act.tsx';

const type = 'departure.heard/1';
const schema = departureEvents[type].omit({ type: true });

/** Records that the unit heard of a departure or a suspension. */
export function HeardForm(props: ActFormProps) {
  const { view } = props;
  const [departureId] = useState(freshId);
  return (
    <ActForm
      {...props}
      type={type}
      schema={schema}
      defaultValues={{ departureId, heardOn: view.today, heardFrom: '', detail: '' }}
      says={
        <>
          Records that the unit heard of it. It changes nothing before it is approved and has
          happened.{' '}
          <Why
            source={policySource(view.policy, 'departure.authority')}
            of="a departure is approved"
          />
        </>
      }
      submitLabel="Record it"
    >
      <Choice name="kind" label="What is it?" options={optionsOf(departureNames)} />
      <TextField name="heardFrom" label="Who told the unit?" />
      <CivilDateField name="heardOn" label="Day the unit heard of it" />
      <CivilDateField name="plannedFor" label="Day it is planned for" optional />
      <LongText name="detail" label="In detail" optional limit={textLimits.paragraph} rows={3} />
    </ActForm>
  );
}
