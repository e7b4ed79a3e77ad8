import { departureEvents } from '../../../shared/domain/departure/events.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import { CivilDateField } from '../../ui/form/date-field.tsx';
import { LongText } from '../../ui/form/long-text.tsx';
import { ActForm } from '../act-form.tsx';
import type { ActFormProps } from '../act.tsx';
import { DepartureField, likelyDeparture } from './departure-field.tsx';

const type = 'departure.took-effect/1';
const schema = departureEvents[type].omit({ type: true });
const at = ['approved'] as const;

/** Records the day on which what was approved happened. */
export function EffectForm(props: ActFormProps) {
  const { view } = props;
  return (
    <ActForm
      {...props}
      type={type}
      schema={schema}
      defaultValues={{ departureId: likelyDeparture({ view, at }), on: view.today, note: '' }}
      says="Records the day it happened. Once the member has left, the case can be closed because of it; a suspension leaves the case as it is."
      submitLabel="Record that it happened"
    >
      <DepartureField view={view} at={at} />
      <CivilDateField name="on" label="Day it happened" />
      <LongText name="note" label="Anything more" optional limit={textLimits.paragraph} rows={2} />
    </ActForm>
  );
}
