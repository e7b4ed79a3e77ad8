import { z } from 'zod';
import { ActForm } from '../../act-form.tsx';
import type { ActFormProps } from '../../act.tsx';

const schema = z.strictObject({});

/** The receiver says that they have the case. */
export function TakeOverForm(props: ActFormProps) {
  const { handOver } = props.view.state.case;
  if (!handOver) return null;
  return (
    <ActForm
      {...props}
      type="case.hand-over-accepted/1"
      schema={schema}
      defaultValues={{}}
      says={`The case was handed to ${handOver.toName}. Taking it over says that you have it and read what you were told. Only who it was handed to can do this.`}
      submitLabel="Take over the case"
      toEvent={() => ({ handOver: handOver.actId })}
    />
  );
}
