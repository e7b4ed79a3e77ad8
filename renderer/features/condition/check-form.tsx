import { useState } from 'react';
import { citing } from '../../../shared/domain/cite.ts';
import { conditionEvents } from '../../../shared/domain/condition/events.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import { Choice } from '../../ui/form/choice.tsx';
import { CivilDateField } from '../../ui/form/date-field.tsx';
import { LongText } from '../../ui/form/long-text.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { Why } from '../../ui/why.tsx';
import { freshId } from '../../vault-client/fresh-id.ts';
import { useSession } from '../../vault-client/session.tsx';
import { ActForm } from '../act-form.tsx';
import type { ActFormProps } from '../act.tsx';
import { conditionOptions } from '../condition-options.ts';

const type = 'condition.monitored/1';
const schema = conditionEvents[type].omit({ type: true });
const mustBeKept = citing(
  { westMidlands: 'W33' },
  'A condition is kept or broken only while it binds: in effect, and its notice served.',
);

/** Records that somebody looked whether a condition is kept. */
export function CheckForm(props: ActFormProps) {
  const { view } = props;
  const [checkId] = useState(freshId);
  const { me } = useSession();
  const options = conditionOptions(view);
  const [only] = options;
  return (
    <ActForm
      {...props}
      type={type}
      schema={schema}
      defaultValues={{
        checkId,
        ...(options.length === 1 && only ? { conditionId: only.value } : {}),
        checkedOn: view.today,
        checkedBy: me.name,
        what: '',
        note: '',
      }}
      says={
        <>
          One line of the monitoring log. A condition that was not kept is recorded as a breach
          next. <Why source={mustBeKept(view)} of="conditions are watched" />
        </>
      }
      submitLabel="Record the check"
    >
      <Choice name="conditionId" label="Which condition?" options={options} />
      <CivilDateField name="checkedOn" label="Day of the check" />
      <TextField name="checkedBy" label="Who looked?" width="medium" />
      <LongText
        name="what"
        label="What was looked at?"
        hint="Records, a conversation, an audit."
        limit={textLimits.paragraph}
        rows={2}
      />
      <Choice
        name="finding"
        label="Was it kept?"
        options={[
          { value: 'complied', label: 'Kept' },
          {
            value: 'not-complied',
            label: 'Not kept',
            hint: 'The breach is recorded next, as an act of its own.',
          },
          { value: 'unclear', label: 'Unclear' },
        ]}
      />
      <LongText
        name="note"
        label="What was seen"
        hint="Asked for unless the condition was kept."
        optional
        limit={textLimits.paragraph}
        rows={3}
      />
      <CivilDateField name="nextCheckOn" label="Next check by" optional />
    </ActForm>
  );
}
