import { useState } from 'react';
import { policySource } from '../../../shared/domain/policy/resolve.ts';
import { updateOwed } from '../../../shared/domain/yearly-update/due.ts';
import { yearlyUpdateEvents } from '../../../shared/domain/yearly-update/events.ts';
import { formatLong } from '../../../shared/kit/civil-date.ts';
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
import { meansWords } from './words.ts';

const type = 'yearly-update.asked/1';
const schema = yearlyUpdateEvents[type].omit({ type: true });

/** Reminds the member before the day, or chases them after it. */
export function AskForm(props: ActFormProps) {
  const { view } = props;
  const { me } = useSession();
  const [askId] = useState(freshId);
  const owed = updateOwed(view.state, view);
  const isLate = owed !== undefined && owed.dueOn < view.today;
  return (
    <ActForm
      {...props}
      type={type}
      schema={schema}
      defaultValues={{
        askId,
        ...(owed ? { dueOn: owed.dueOn } : {}),
        step: isLate ? 'chaser' : 'reminder',
        askedOn: view.today,
        askedBy: me.name,
        note: '',
      }}
      says={
        <>
          Records that the member was asked for the update that is due by{' '}
          {owed ? formatLong(owed.dueOn) : 'its day'}. A letter is issued as a letter of its own.{' '}
          <Why
            source={policySource(view.policy, 'clock.yearlyUpdate')}
            of="the member reports each year"
          />
        </>
      }
      submitLabel="Record that they were asked"
    >
      <Choice
        name="step"
        label="What was it?"
        options={[
          { value: 'reminder', label: 'A reminder', hint: 'Before the day it is due.' },
          {
            value: 'chaser',
            label: 'A chaser',
            hint: `After that day. They then have ${String(owed?.chaseAfterDays ?? 0)} days.`,
          },
        ]}
        hint={
          <Why
            source={policySource(view.policy, 'yearlyUpdate.chaseAfterDays')}
            of="how long the member has after a chaser"
          />
        }
      />
      <Choice name="how" label="How were they asked?" options={optionsOf(meansWords)} />
      <CivilDateField name="askedOn" label="Day they were asked" />
      <TextField name="askedBy" label="Who asked?" width="medium" />
      <LongText
        name="note"
        label="Anything to remember about it"
        optional
        limit={textLimits.paragraph}
        rows={2}
      />
    </ActForm>
  );
}
