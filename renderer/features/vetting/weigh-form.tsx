import { vettingEvents } from '../../../shared/domain/vetting/events.ts';
import { bearingNames, infoResultNames } from '../../../shared/domain/vetting/words.ts';
import { formatPlain } from '../../../shared/kit/civil-date.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import { Choice } from '../../ui/form/choice.tsx';
import { CivilDateField } from '../../ui/form/date-field.tsx';
import { LongText } from '../../ui/form/long-text.tsx';
import { optionsOf } from '../../ui/form/option.ts';
import { SelectField } from '../../ui/form/select-field.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { When } from '../../ui/form/when.tsx';
import { useSession } from '../../vault-client/session.tsx';
import { ActForm } from '../act-form.tsx';
import type { ActFormProps } from '../act.tsx';
import { toWeigh } from './to-weigh.ts';

const type = 'vetting.information-assessed/1';
const schema = vettingEvents[type].omit({ type: true });

/** Says what became of something vetting told. */
export function WeighForm(props: ActFormProps) {
  const { me } = useSession();
  const open = toWeigh(props.view.state);
  return (
    <ActForm
      {...props}
      type={type}
      schema={schema}
      defaultValues={{
        informationId: open[0]?.informationId ?? '',
        assessedOn: props.view.today,
        assessedBy: me.name,
        reference: '',
        reason: '',
      }}
      says="Says what became of it. An association that nobody reported is added to this report, or reported as a case of its own."
      submitLabel="Record what became of it"
    >
      <SelectField
        name="informationId"
        label="What vetting told"
        options={open.map((told) => ({
          value: told.informationId,
          label: `${bearingNames[told.bearing]}, from ${told.receivedFrom}, ${formatPlain(told.receivedOn)}`,
        }))}
      />
      <Choice name="result" label="What became of it?" options={optionsOf(infoResultNames)} />
      <When field="result" is={['reported-apart']}>
        <TextField
          name="reference"
          label="Reference of the report it became"
          hint="Such as NA/2026/7K4QM."
          width="medium"
        />
      </When>
      <LongText name="reason" label="Why?" limit={textLimits.paragraph} rows={3} />
      <TextField name="assessedBy" label="Who weighed it?" width="medium" />
      <CivilDateField name="assessedOn" label="Day it was weighed" />
    </ActForm>
  );
}
