import { useState } from 'react';
import type { z } from 'zod';
import { adviceEvents, type adviceMeans } from '../../../shared/domain/advice/events.ts';
import { policySource } from '../../../shared/domain/policy/resolve.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import { Choice } from '../../ui/form/choice.tsx';
import { CivilDateField } from '../../ui/form/date-field.tsx';
import { LongText } from '../../ui/form/long-text.tsx';
import { optionsOf } from '../../ui/form/option.ts';
import { TextField } from '../../ui/form/text-field.tsx';
import { Why } from '../../ui/why.tsx';
import { freshId } from '../../vault-client/fresh-id.ts';
import { useSession } from '../../vault-client/session.tsx';
import { ActForm } from '../act-form.tsx';
import type { ActFormProps } from '../act.tsx';

const type = 'advice.given/1';
const schema = adviceEvents[type].omit({ type: true });

const means: Readonly<Record<z.infer<typeof adviceMeans>, string>> = {
  'in-person': 'In person',
  telephone: 'By telephone',
  email: 'By email',
  letter: 'By letter',
  'through-line-manager': 'Through the line manager',
};

/** Records advice and guidance: how most reports end, without an authority. */
export function GiveForm(props: ActFormProps) {
  const { view } = props;
  const { me } = useSession();
  const [adviceId] = useState(freshId);
  const source = policySource(view.policy, 'decision.adviceNeedsAuthority');
  return (
    <ActForm
      {...props}
      type={type}
      schema={schema}
      defaultValues={{ adviceId, text: '', givenBy: me.name, givenOn: view.today }}
      says={
        <>
          Records the advice the member was given. The unit gives it by itself; no authority is
          needed. <Why source={source} of="advice needs no authority" />
        </>
      }
      submitLabel="Record the advice"
    >
      <LongText
        name="text"
        label="The advice"
        hint="As it was given. An outcome letter repeats it word for word. Never who reported."
        limit={textLimits.narrative}
        rows={6}
      />
      <TextField name="givenBy" label="Who gave it?" width="medium" />
      <CivilDateField name="givenOn" label="Day it was given" />
      <Choice name="means" label="How was it given?" options={optionsOf(means)} />
      <Choice
        name="closes"
        label="Is advice all that is needed?"
        options={[
          {
            value: true,
            label: 'Yes, the matter is dealt with by advice and guidance',
            hint: 'The outcome of the report is advice and guidance. The outcome letter and closing the case come next.',
          },
          {
            value: false,
            label: 'No, there is more to do',
            hint: 'The advice stands on the record; the way to a decision goes on.',
          },
        ]}
      />
    </ActForm>
  );
}
