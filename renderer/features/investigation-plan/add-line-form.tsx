import { useState } from 'react';
import { investigationPlanEvents } from '../../../shared/domain/investigation-plan/events.ts';
import { ActForm } from '../act-form.tsx';
import type { ActFormProps } from '../act.tsx';
import { LineFields, useFreshLine } from './line-fields.tsx';

const type = 'line-of-enquiry.added/1';
const schema = investigationPlanEvents[type].omit({ type: true });

/** Adds a line of enquiry to the plan. */
export function AddLineForm(props: ActFormProps) {
  const freshLine = useFreshLine();
  const [line] = useState(freshLine);
  return (
    <ActForm
      {...props}
      type={type}
      schema={schema}
      defaultValues={line}
      says="The line keeps its words. What comes of it is recorded beside it."
      submitLabel="Add the line"
    >
      <LineFields at="" />
    </ActForm>
  );
}
