import { useState } from 'react';
import { misconductEvents } from '../../../shared/domain/misconduct/events.ts';
import { triggerNames } from '../../../shared/domain/misconduct/words.ts';
import { policySource } from '../../../shared/domain/policy/resolve.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import { Choice } from '../../ui/form/choice.tsx';
import { CivilDateField } from '../../ui/form/date-field.tsx';
import { LongText } from '../../ui/form/long-text.tsx';
import { optionsOf } from '../../ui/form/option.ts';
import { Section } from '../../ui/form/section.tsx';
import { Why } from '../../ui/why.tsx';
import { freshId } from '../../vault-client/fresh-id.ts';
import { ActForm } from '../act-form.tsx';
import type { ActFormProps } from '../act.tsx';
import { DeciderField } from '../decider-field.tsx';
import { EvidenceFields } from '../evidence-fields.tsx';
import { IopcPart } from './iopc-part.tsx';
import { likelyTrigger } from './matters.ts';

const type = 'misconduct.not-referred/1';
const schema = misconductEvents[type].omit({ type: true });

/** What this form may leave: breaches are decided beside the breach, a stopped interview is always referred. */
const triggers = optionsOf(triggerNames).filter(
  ({ value }) => !['breach', 'breach-during-appeal', 'interview-stopped'].includes(value),
);

/** Records that an authority weighed a matter and does not refer it. */
export function NotReferredForm(props: ActFormProps) {
  const { view } = props;
  const [decisionId] = useState(freshId);
  const trigger = likelyTrigger(view);
  return (
    <ActForm
      {...props}
      type={type}
      schema={schema}
      defaultValues={{
        decisionId,
        ...(trigger && trigger !== 'interview-stopped' ? { trigger } : {}),
        matter: '',
        ifSubstantiated: [],
        iopcRationale: '',
        decidedOn: view.today,
        evidence: { description: '', reference: '' },
        reason: '',
      }}
      says={
        <>
          Records that an authority weighed the matter and does not refer it. What must be referred
          cannot be left.{' '}
          <Why
            source={policySource(view.policy, 'misconduct.authority')}
            of="an authority decides against a referral"
          />
        </>
      }
      submitLabel="Record that it is not referred"
    >
      <Section title="The matter">
        <Choice name="trigger" label="What was considered?" options={triggers} />
        <LongText name="matter" label="The matter" limit={textLimits.narrative} rows={5} />
      </Section>
      <IopcPart />
      <Section title="The decision">
        <LongText
          name="reason"
          label="Why is it not referred?"
          limit={textLimits.paragraph}
          rows={4}
        />
        <DeciderField
          view={view}
          name="decidedBy"
          label="Who decided?"
          authority="misconduct.authority"
        />
        <CivilDateField name="decidedOn" label="Day of the decision" />
        <EvidenceFields at="evidence" />
      </Section>
    </ActForm>
  );
}
