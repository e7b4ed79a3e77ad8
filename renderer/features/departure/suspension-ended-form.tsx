import { departureEvents } from '../../../shared/domain/departure/events.ts';
import { suspensionInEffect } from '../../../shared/domain/departure/standing.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import { CivilDateField } from '../../ui/form/date-field.tsx';
import { LongText } from '../../ui/form/long-text.tsx';
import { ActForm } from '../act-form.tsx';
import type { ActFormProps } from '../act.tsx';
import { DeciderField } from '../decider-field.tsx';

const type = 'departure.suspension-ended/1';
const schema = departureEvents[type].omit({ type: true });

/** Records that a suspension is lifted, by the authority that decides on suspension. */
export function SuspensionEndedForm(props: ActFormProps) {
  const { view } = props;
  return (
    <ActForm
      {...props}
      type={type}
      schema={schema}
      defaultValues={{
        departureId: suspensionInEffect(view.state)?.departureId ?? '',
        endedOn: view.today,
        reason: '',
      }}
      says="Records that the member is back on duty, and by whose decision."
      submitLabel="Record the end of the suspension"
    >
      <DeciderField
        view={view}
        name="decidedBy"
        label="Who decided?"
        authority="suspension.authority"
      />
      <CivilDateField name="endedOn" label="Day it ended" />
      <LongText name="reason" label="Why?" limit={textLimits.paragraph} rows={3} />
    </ActForm>
  );
}
