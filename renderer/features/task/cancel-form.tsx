import { taskEvents } from '../../../shared/domain/task/events.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import { CivilDateField } from '../../ui/form/date-field.tsx';
import { LongText } from '../../ui/form/long-text.tsx';
import { ActForm } from '../act-form.tsx';
import type { ActFormProps } from '../act.tsx';
import { onlyTask, WhichTask } from './task-fields.tsx';

const type = 'task.cancelled/1';
const schema = taskEvents[type].omit({ type: true });

/** Says that a task is not done, and why. */
export function CancelForm(props: ActFormProps) {
  return (
    <ActForm
      {...props}
      type={type}
      schema={schema}
      defaultValues={{ ...onlyTask(props.view), cancelledOn: props.view.today, reason: '' }}
      says="The task leaves My work. That it was set and cancelled stays in the case."
      submitLabel="Cancel the task"
    >
      <WhichTask view={props.view} />
      <LongText name="reason" label="Why is it not done?" limit={textLimits.paragraph} rows={3} />
      <CivilDateField name="cancelledOn" label="Day" />
    </ActForm>
  );
}
