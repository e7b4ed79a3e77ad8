import { investigationPlanEvents } from '../../../shared/domain/investigation-plan/events.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import { CivilDateField } from '../../ui/form/date-field.tsx';
import { LongText } from '../../ui/form/long-text.tsx';
import { ActForm } from '../act-form.tsx';
import type { ActFormProps } from '../act.tsx';

const type = 'enquiry.ended/1';
const schema = investigationPlanEvents[type].omit({ type: true });

/** Ends the enquiry with what it found. */
export function EndForm(props: ActFormProps) {
  return (
    <ActForm
      {...props}
      type={type}
      schema={schema}
      defaultValues={{ endedOn: props.view.today, summary: '' }}
      says="Every line of enquiry is followed to its end by now, or given up with a reason. The enquiry can be taken up again."
      submitLabel="End the enquiry"
    >
      <LongText
        name="summary"
        label="What did the enquiry find?"
        limit={textLimits.narrative}
        rows={6}
      />
      <CivilDateField name="endedOn" label="Day it ended" />
    </ActForm>
  );
}
