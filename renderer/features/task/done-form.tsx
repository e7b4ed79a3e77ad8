import { taskEvents } from '../../../shared/domain/task/events.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import { CivilDateField } from '../../ui/form/date-field.tsx';
import { LongText } from '../../ui/form/long-text.tsx';
import { ActForm } from '../act-form.tsx';
import type { ActFormProps } from '../act.tsx';
import { onlyTask, WhichTask } from './task-fields.tsx';

const type = 'task.done/1';
const schema = taskEvents[type].omit({ type: true });

/** Records what came of a task. */
export function DoneForm(props: ActFormProps) {
  return (
    <ActForm
      {...props}
      type={type}
      schema={schema}
      defaultValues={{ ...onlyTask(props.view), doneOn: props.view.today, result: '' }}
      says="The task is finished and leaves My work. What came of it stays in the case."
      submitLabel="Record it as done"
    >
      <WhichTask view={props.view} />
      <LongText name="result" label="What came of it?" limit={textLimits.narrative} rows={4} />
      <CivilDateField name="doneOn" label="Day it was done" />
    </ActForm>
  );
}
