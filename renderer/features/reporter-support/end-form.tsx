import { reporterSupportEvents } from '../../../shared/domain/reporter-support/events.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import { CivilDateField } from '../../ui/form/date-field.tsx';
import { LongText } from '../../ui/form/long-text.tsx';
import { ActForm } from '../act-form.tsx';
import type { ActFormProps } from '../act.tsx';

const type = 'reporter-support.ended/1';
const schema = reporterSupportEvents[type].omit({ type: true });

/** Ends the support, with the reason. */
export function EndForm(props: ActFormProps) {
  return (
    <ActForm
      {...props}
      type={type}
      schema={schema}
      defaultValues={{ endedOn: props.view.today, reason: '' }}
      says="No further contact is owed. A new plan can begin at any time."
      submitLabel="End the support"
    >
      <LongText name="reason" label="Why does it end?" limit={textLimits.paragraph} rows={3} />
      <CivilDateField name="endedOn" label="Day" />
    </ActForm>
  );
}
