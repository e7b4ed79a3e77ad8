import { taskEvents } from '../../../shared/domain/task/events.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import { CivilDateField } from '../../ui/form/date-field.tsx';
import { LongText } from '../../ui/form/long-text.tsx';
import { ActForm } from '../act-form.tsx';
import type { ActFormProps } from '../act.tsx';
import { onlyTask, TaskOwner, WhichTask } from './task-fields.tsx';

const type = 'task.given-on/1';
const schema = taskEvents[type].omit({ type: true });

/** Gives a task to somebody else, or another day. */
export function GiveOnForm(props: ActFormProps) {
  return (
    <ActForm
      {...props}
      type={type}
      schema={schema}
      defaultValues={{ ...onlyTask(props.view), reason: '' }}
      says="Changes who has the task, or its day. Who had it before stays on the record."
      submitLabel="Give the task on"
    >
      <WhichTask view={props.view} />
      <TaskOwner label="Who has it from now on?" />
      <CivilDateField name="dueOn" label="By the end of" />
      <LongText name="reason" label="Why?" limit={textLimits.paragraph} rows={2} />
    </ActForm>
  );
}
