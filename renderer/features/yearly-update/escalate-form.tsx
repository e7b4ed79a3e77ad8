import { useState } from 'react';
import { policySource } from '../../../shared/domain/policy/resolve.ts';
import { updateOwed } from '../../../shared/domain/yearly-update/due.ts';
import { yearlyUpdateEvents } from '../../../shared/domain/yearly-update/events.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import { CivilDateField } from '../../ui/form/date-field.tsx';
import { LongText } from '../../ui/form/long-text.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { Why } from '../../ui/why.tsx';
import { freshId } from '../../vault-client/fresh-id.ts';
import { ActForm } from '../act-form.tsx';
import type { ActFormProps } from '../act.tsx';

const type = 'yearly-update.escalated/1';
const schema = yearlyUpdateEvents[type].omit({ type: true });

/** Puts an unanswered update to somebody who decides what follows. */
export function EscalateForm(props: ActFormProps) {
  const { view } = props;
  const [escalationId] = useState(freshId);
  const owed = updateOwed(view.state, view);
  return (
    <ActForm
      {...props}
      type={type}
      schema={schema}
      defaultValues={{
        escalationId,
        ...(owed ? { dueOn: owed.dueOn } : {}),
        escalatedOn: view.today,
        summary: '',
      }}
      says={
        <>
          Puts the unanswered update to a supervisor or an authority, who decides what follows.
          Nothing follows by itself.{' '}
          <Why
            source={policySource(view.policy, 'yearlyUpdate.chasers')}
            of="how often the member is chased"
          />
        </>
      }
      submitLabel="Put it to them"
    >
      <TextField name="escalatedTo" label="To whom?" width="medium" />
      <CivilDateField name="escalatedOn" label="On which day?" />
      <LongText
        name="summary"
        label="What was tried?"
        hint="Reminder, chasers, anything known about why there is no answer."
        limit={textLimits.paragraph}
        rows={3}
      />
    </ActForm>
  );
}
