import { investigationPlanEvents } from '../../../shared/domain/investigation-plan/events.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import { Choice } from '../../ui/form/choice.tsx';
import { CivilDateField } from '../../ui/form/date-field.tsx';
import { LongText } from '../../ui/form/long-text.tsx';
import { ActForm } from '../act-form.tsx';
import type { ActFormProps } from '../act.tsx';
import { onlyLine, WhichLine } from './line-fields.tsx';

const type = 'line-of-enquiry.progressed/1';
const schema = investigationPlanEvents[type].omit({ type: true });

/** Records where a line of enquiry stands. */
export function ProgressForm(props: ActFormProps) {
  return (
    <ActForm
      {...props}
      type={type}
      schema={schema}
      defaultValues={{ ...onlyLine(props.view), on: props.view.today, result: '' }}
      says="Records what was found. A line that is done or not pursued is finished."
      submitLabel="Record the line"
    >
      <WhichLine view={props.view} />
      <Choice
        name="status"
        label="Where does it stand?"
        options={[
          { value: 'in-hand', label: 'In hand' },
          { value: 'done', label: 'Done' },
          { value: 'not-pursued', label: 'Not pursued', hint: 'Say why below.' },
        ]}
      />
      <LongText
        name="result"
        label="What was found, or why is it not pursued?"
        limit={textLimits.narrative}
        rows={4}
      />
      <CivilDateField name="on" label="Day" />
    </ActForm>
  );
}
