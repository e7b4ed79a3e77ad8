import { z } from 'zod';
import { Rows } from '../../../ui/rows.tsx';
import { shortMoment } from '../../../ui/time.ts';
import { ActForm } from '../../act-form.tsx';
import type { ActFormProps } from '../../act.tsx';

const schema = z.strictObject({});

/** The receiver reads what they were told with the case, and says that they have it. */
export function TakeOverForm(props: ActFormProps) {
  const { view } = props;
  const { handOver } = view.state.case;
  if (!handOver) return null;
  const told = view.timeline.find(({ actId }) => actId === handOver.actId);
  return (
    <ActForm
      {...props}
      type="case.hand-over-accepted/1"
      schema={schema}
      defaultValues={{}}
      isOnlyRead
      says={`The case was handed to ${handOver.toName}. Taking it over says that you have it and read what you were told. Only who it was handed to can do this.`}
      submitLabel="Take over the case"
      toEvent={() => ({ handOver: handOver.actId })}
    >
      {told ? (
        <Rows
          rows={[
            { label: told.head, value: told.rest ?? '' },
            { label: 'Told by', value: `${told.by}, ${shortMoment(told.at)}` },
          ]}
        />
      ) : null}
    </ActForm>
  );
}
