import { useState } from 'react';
import { investigationPlanEvents } from '../../../shared/domain/investigation-plan/events.ts';
import { freshId } from '../../vault-client/fresh-id.ts';
import { ActForm } from '../act-form.tsx';
import type { ActFormProps } from '../act.tsx';
import { LineFields } from './line-fields.tsx';

const type = 'line-of-enquiry.added/1';
const schema = investigationPlanEvents[type].omit({ type: true });

/** Adds a line of enquiry to the plan. */
export function AddLineForm(props: ActFormProps) {
  const [lineId] = useState(freshId);
  return (
    <ActForm
      {...props}
      type={type}
      schema={schema}
      defaultValues={{ lineId, text: '', disclosure: '' }}
      says="The line keeps its words. What comes of it is recorded beside it."
      submitLabel="Add the line"
    >
      <LineFields at="" />
    </ActForm>
  );
}
