import { useState } from 'react';
import { representationEvents } from '../../../shared/domain/representation/events.ts';
import { freshId } from '../../vault-client/fresh-id.ts';
import { ActForm } from '../act-form.tsx';
import type { ActFormProps } from '../act.tsx';
import { SaidFields } from '../said-fields.tsx';

const type = 'representation.made/1';
const schema = representationEvents[type].omit({ type: true });

/** Records what member and friend said. */
export function ReceivedForm(props: ActFormProps) {
  const [representationId] = useState(freshId);
  return (
    <ActForm
      {...props}
      type={type}
      schema={schema}
      defaultValues={{ representationId, receivedOn: props.view.today, text: '' }}
      says="Records what was said, as it was said. The authority must say that it considered this before anything is imposed."
      submitLabel="Record the representations"
    >
      <SaidFields />
    </ActForm>
  );
}
