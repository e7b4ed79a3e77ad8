import { departureEvents } from '../../../shared/domain/departure/events.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import { CivilDateField } from '../../ui/form/date-field.tsx';
import { LongText } from '../../ui/form/long-text.tsx';
import { ActForm } from '../act-form.tsx';
import type { ActFormProps } from '../act.tsx';
import { DepartureField, likelyDeparture } from './departure-field.tsx';

const type = 'departure.taken-back/1';
const schema = departureEvents[type].omit({ type: true });
const at = ['undecided', 'approved'] as const;

/** Records that the member stays after all, or that nobody is suspended. */
export function TakenBackForm(props: ActFormProps) {
  const { view } = props;
  return (
    <ActForm
      {...props}
      type={type}
      schema={schema}
      defaultValues={{
        departureId: likelyDeparture({ view, at }),
        takenBackOn: view.today,
        reason: '',
      }}
      says="Records that it will not happen. What was heard and decided stays on the record."
      submitLabel="Record that it was taken back"
    >
      <DepartureField view={view} at={at} />
      <CivilDateField name="takenBackOn" label="Day it was taken back" />
      <LongText name="reason" label="Why?" limit={textLimits.paragraph} rows={3} />
    </ActForm>
  );
}
