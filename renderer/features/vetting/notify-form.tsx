import { useState } from 'react';
import { isRiskIdentified } from '../../../shared/domain/case-facts.ts';
import { house } from '../../../shared/domain/cite.ts';
import { policySource } from '../../../shared/domain/policy/resolve.ts';
import { vettingEvents } from '../../../shared/domain/vetting/events.ts';
import { vettingTrigger } from '../../../shared/domain/vetting/levels.ts';
import { fieldsRecorded } from '../../../shared/domain/vetting/pack.ts';
import { leastFields, packFieldNames } from '../../../shared/domain/vetting/pack-fields.ts';
import { purposeNames } from '../../../shared/domain/vetting/words.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import { CaseForm } from '../../ui/form/case-form.tsx';
import { Choice } from '../../ui/form/choice.tsx';
import { Choices } from '../../ui/form/choices.tsx';
import { CivilDateField } from '../../ui/form/date-field.tsx';
import { LongText } from '../../ui/form/long-text.tsx';
import { optionsOf } from '../../ui/form/option.ts';
import { TextField } from '../../ui/form/text-field.tsx';
import { Why } from '../../ui/why.tsx';
import { freshId } from '../../vault-client/fresh-id.ts';
import { useSession } from '../../vault-client/session.tsx';
import { useVault } from '../../vault-client/vault-context.tsx';
import type { ActFormProps } from '../act.tsx';
import { PackPreview } from './pack-preview.tsx';

const type = 'vetting.notified/2';
const schema = vettingEvents[type].omit({ type: true, pack: true, sha256: true });

const least = house(
  'Vetting is told what its review needs and no more. Each thing is chosen by a person; who reported cannot be chosen at all.',
);

/** Tells the vetting department: what is shared is chosen, shown as it goes, and kept as it went. */
export function NotifyForm({ view, done, cancel }: ActFormProps) {
  const { state, policy, today } = view;
  const { me } = useSession();
  const vault = useVault();
  const [notificationId] = useState(freshId);
  const recorded = fieldsRecorded(state, policy);
  const draftKey = `${view.caseId}/${type}`;
  const source = vettingTrigger(state, policy)?.source ?? policySource(policy, 'vetting.triggers');
  return (
    <CaseForm
      schema={schema}
      draft={{ key: draftKey, title: `Tell vetting: ${view.row.reference}` }}
      defaultValues={{
        notificationId,
        notifiedOn: today,
        notifiedBy: me.name,
        notifiedTo: '',
        purpose: isRiskIdentified(state) ? 'identified-risk' : 'information-sharing',
        fields: leastFields.filter((field) => recorded.includes(field)),
        riskSummary: '',
      }}
      says={
        <>
          Keeps what the vetting department is told, word for word, with its fingerprint. Their
          review is their own: it has no last day, and no authority of this case can waive it.{' '}
          <Why source={source} of="vetting is told of the risk" />
        </>
      }
      submitLabel="Record that vetting was told"
      submit={(values) =>
        vault.ask('tellVetting', { caseId: view.caseId, draftKey, event: { ...values, type } })
      }
      onSaved={done}
      onCancel={cancel}
    >
      <Choice name="purpose" label="Why is vetting told?" options={optionsOf(purposeNames)} />
      <TextField name="notifiedTo" label="Who in the vetting department was told?" />
      <TextField name="notifiedBy" label="Who told them?" width="medium" />
      <CivilDateField name="notifiedOn" label="Day they were told" />
      <Choices
        name="fields"
        label="What is shared?"
        hint={
          <>
            Only what the review needs. What is not recorded is not offered.{' '}
            <Why source={least} of="as little as possible is shared" />
          </>
        }
        options={recorded.map((field) => ({ value: field, label: packFieldNames[field] }))}
      />
      <LongText
        name="riskSummary"
        label="What vetting needs to know"
        hint="In your own words. Never who reported."
        limit={textLimits.paragraph}
        rows={4}
      />
      <PackPreview view={view} />
    </CaseForm>
  );
}
