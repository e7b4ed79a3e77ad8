import { useState } from 'react';
import { policySource } from '../../../shared/domain/policy/resolve.ts';
import { vettingEvents } from '../../../shared/domain/vetting/events.ts';
import { vettingTrigger } from '../../../shared/domain/vetting/levels.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import { CivilDateField } from '../../ui/form/date-field.tsx';
import { LongText } from '../../ui/form/long-text.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { Why } from '../../ui/why.tsx';
import { freshId } from '../../vault-client/fresh-id.ts';
import { useSession } from '../../vault-client/session.tsx';
import { ActForm } from '../act-form.tsx';
import type { ActFormProps } from '../act.tsx';

const type = 'vetting.notified/1';
const schema = vettingEvents[type].omit({ type: true });

/** Records that the vetting department was told of the risk. */
export function NotifyForm(props: ActFormProps) {
  const { state, policy, today } = props.view;
  const { me } = useSession();
  const [notificationId] = useState(freshId);
  const source = vettingTrigger(state, policy)?.source ?? policySource(policy, 'vetting.triggers');
  return (
    <ActForm
      {...props}
      type={type}
      schema={schema}
      defaultValues={{
        notificationId,
        notifiedOn: today,
        notifiedBy: me.name,
        notifiedTo: '',
        riskSummary: '',
      }}
      says={
        <>
          Records that the vetting department was told. Its review is its own: it has no last day,
          and no authority of this case can waive it.{' '}
          <Why source={source} of="vetting is told of the risk" />
        </>
      }
      submitLabel="Record that vetting was told"
    >
      <TextField name="notifiedTo" label="Who in the vetting department was told?" />
      <TextField name="notifiedBy" label="Who told them?" width="medium" />
      <CivilDateField name="notifiedOn" label="Day they were told" />
      <LongText
        name="riskSummary"
        label="What vetting needs to know"
        hint="As little as the review needs. Never who reported."
        limit={textLimits.paragraph}
        rows={4}
      />
    </ActForm>
  );
}
