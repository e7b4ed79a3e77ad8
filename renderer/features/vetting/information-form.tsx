import { useState } from 'react';
import { citing } from '../../../shared/domain/cite.ts';
import { vettingEvents } from '../../../shared/domain/vetting/events.ts';
import { bearingNames } from '../../../shared/domain/vetting/words.ts';
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

const type = 'vetting.information-received/1';
const schema = vettingEvents[type].omit({ type: true });

const fromVetting = citing(
  { leicestershire: 'PD13' },
  'What vetting finds in its own work may concern an association of this case, or be one.',
);

/** Keeps what the vetting department told the unit of its own accord. */
export function InformationForm(props: ActFormProps) {
  const [informationId] = useState(freshId);
  return (
    <ActForm
      {...props}
      type={type}
      schema={schema}
      defaultValues={{
        informationId,
        receivedOn: props.view.today,
        receivedFrom: '',
        reference: '',
        text: '',
      }}
      says={
        <>
          Keeps what the vetting department told the unit. It is then weighed: it may be an
          association nobody reported.{' '}
          <Why source={fromVetting(props.view)} of="vetting tells the unit" />
        </>
      }
      submitLabel="Record what vetting told"
    >
      <TextField name="receivedFrom" label="Who in the vetting department sent it?" />
      <TextField name="reference" label="Their reference" optional width="medium" />
      <CivilDateField name="receivedOn" label="Day it was received" />
      <Choice name="bearing" label="What does it bear on?" options={optionsOf(bearingNames)} />
      <LongText name="text" label="What they told" limit={textLimits.narrative} rows={6} />
    </ActForm>
  );
}
