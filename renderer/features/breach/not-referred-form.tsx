import { breachEvents } from '../../../shared/domain/breach/events.ts';
import { referralDuty, unsettledBreaches } from '../../../shared/domain/breach/referral.ts';
import { policySource } from '../../../shared/domain/policy/resolve.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import { Choice } from '../../ui/form/choice.tsx';
import { CivilDateField } from '../../ui/form/date-field.tsx';
import { LongText } from '../../ui/form/long-text.tsx';
import { Why } from '../../ui/why.tsx';
import { ActForm } from '../act-form.tsx';
import type { ActFormProps } from '../act.tsx';
import { DeciderField } from '../decider-field.tsx';
import { EvidenceFields } from '../evidence-fields.tsx';
import { breachOptions } from './words.ts';

const type = 'breach.not-referred/1';
const schema = breachEvents[type].omit({ type: true });

/** Records an authority's decision that a breach is not referred. */
export function NotReferredForm(props: ActFormProps) {
  const { view } = props;
  const open = unsettledBreaches(view.state).filter(
    (breach) => referralDuty(breach, view.state, view.policy).duty !== 'must',
  );
  const [only] = open;
  return (
    <ActForm
      {...props}
      type={type}
      schema={schema}
      defaultValues={{
        ...(open.length === 1 && only ? { breachId: only.breachId } : {}),
        decidedOn: view.today,
        evidence: { description: '', reference: '' },
        reason: '',
      }}
      says={
        <>
          A breach may be referred. Where it is not, an authority decides so and says why. A breach
          that must be referred is not in the list.{' '}
          <Why
            source={policySource(view.policy, 'breach.otherwise')}
            of="a breach may be referred"
          />
        </>
      }
      submitLabel="Record that it is not referred"
    >
      <Choice name="breachId" label="Which breach?" options={breachOptions(open)} />
      <DeciderField
        view={view}
        name="decidedBy"
        label="Who decided?"
        authority="decision.authority"
      />
      <CivilDateField name="decidedOn" label="Day of the decision" />
      <LongText
        name="reason"
        label="Why is it not referred?"
        limit={textLimits.paragraph}
        rows={3}
      />
      <EvidenceFields at="evidence" />
    </ActForm>
  );
}
