import { useState } from 'react';
import { taskEvents } from '../../../shared/domain/task/events.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import { Choice } from '../../ui/form/choice.tsx';
import { CivilDateField } from '../../ui/form/date-field.tsx';
import { LongText } from '../../ui/form/long-text.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { freshId } from '../../vault-client/fresh-id.ts';
import { ActForm } from '../act-form.tsx';
import type { ActFormProps } from '../act.tsx';
import { TaskOwner } from './task-fields.tsx';

const type = 'task.set/1';
const schema = taskEvents[type].omit({ type: true });

/** Sets somebody something to do, by a day. */
export function SetForm(props: ActFormProps) {
  const [taskId] = useState(freshId);
  return (
    <ActForm
      {...props}
      type={type}
      schema={schema}
      defaultValues={{ taskId, what: '', detail: '', priority: 'ordinary' }}
      says="Whoever has the task finds it under My work, by its day, until it is done or cancelled."
      submitLabel="Set the task"
    >
      <TextField name="what" label="What is to be done?" />
      <LongText name="detail" label="More on it" optional limit={textLimits.paragraph} rows={2} />
      <TaskOwner label="Who does it?" />
      <CivilDateField name="dueOn" label="By the end of" />
      <CivilDateField
        name="remindOn"
        label="Remind from"
        optional
        hint="Stands on My work from this day. Leave it empty to show it at once."
      />
      <Choice
        name="priority"
        label="Priority"
        inline
        options={[
          { value: 'ordinary', label: 'Ordinary' },
          {
            value: 'high',
            label: 'High',
            hint: 'The case is not closed while it is open.',
          },
        ]}
      />
    </ActForm>
  );
}
