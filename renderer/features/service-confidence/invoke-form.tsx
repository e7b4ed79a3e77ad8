import { useState } from 'react';
import { identifiedSubject } from '../../../shared/domain/case-facts.ts';
import { policySource } from '../../../shared/domain/policy/resolve.ts';
import { serviceConfidenceEvents } from '../../../shared/domain/service-confidence/events.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import { CivilDateField } from '../../ui/form/date-field.tsx';
import { LongText } from '../../ui/form/long-text.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { Why } from '../../ui/why.tsx';
import { freshId } from '../../vault-client/fresh-id.ts';
import { ActForm } from '../act-form.tsx';
import type { ActFormProps } from '../act.tsx';
import { DeciderField } from '../decider-field.tsx';
import { EvidenceFields } from '../evidence-fields.tsx';

const type = 'service-confidence.invoked/1';
const schema = serviceConfidenceEvents[type].omit({ type: true });

/** Records that the force requires a change of role. */
export function InvokeForm(props: ActFormProps) {
  const { view } = props;
  const [invocationId] = useState(freshId);
  return (
    <ActForm
      {...props}
      type={type}
      schema={schema}
      defaultValues={{
        invocationId,
        decidedOn: view.today,
        evidence: { description: '', reference: '' },
        significantBecause: '',
        necessity: '',
        proportionality: '',
        presentRole: identifiedSubject(view.state)?.posting.role ?? '',
        newRole: '',
        changesOn: view.today,
      }}
      says={
        <>
          Records that the force requires the member to change their role, because the risk to the
          force is significant. It is no penalty and no finding of misconduct.{' '}
          <Why
            source={policySource(view.policy, 'serviceConfidence.available')}
            of="service confidence applies"
          />
        </>
      }
      submitLabel="Record the change of role"
    >
      <DeciderField
        view={view}
        name="decidedBy"
        label="Who decided?"
        authority="serviceConfidence.authority"
      />
      <CivilDateField name="decidedOn" label="Day of the decision" />
      <EvidenceFields at="evidence" />
      <LongText
        name="significantBecause"
        label="Why is the risk to the force significant?"
        limit={textLimits.narrative}
        rows={4}
      />
      <LongText
        name="necessity"
        label="Why is a change of role needed?"
        limit={textLimits.paragraph}
        rows={2}
      />
      <LongText
        name="proportionality"
        label="Why would nothing lighter do?"
        limit={textLimits.paragraph}
        rows={2}
      />
      <TextField name="presentRole" label="Present role" />
      <TextField name="newRole" label="New role" />
      <CivilDateField name="changesOn" label="The role changes on" />
      <CivilDateField name="reviewOn" label="To be reviewed by" />
    </ActForm>
  );
}
