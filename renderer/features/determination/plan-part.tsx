import { Button } from '@fluentui/react-components';
import { useEffect } from 'react';
import { useFormContext } from 'react-hook-form';
import type { CaseView } from '../../../shared/contract/vault/cases.ts';
import { policySource, policyValue } from '../../../shared/domain/policy/resolve.ts';
import { isInAPlan, isPlanOwed, livePlans } from '../../../shared/domain/risk-plan/plans.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import { CivilDateField } from '../../ui/form/date-field.tsx';
import { controlId, useFormRoom } from '../../ui/form/form-room.tsx';
import { LongText } from '../../ui/form/long-text.tsx';
import { Section } from '../../ui/form/section.tsx';
import { useValue } from '../../ui/form/when.tsx';
import { Heed } from '../../ui/heed.tsx';
import { DeciderField } from '../decider-field.tsx';
import { EvidenceFields } from '../evidence-fields.tsx';
import { Considered } from './considered.tsx';
import { imposing } from './imposing.ts';

/** What the authority had before them, and the risk management plan where the policy asks for one. */
export function PlanPart({ view }: { readonly view: CaseView }) {
  return (
    <>
      <Considered view={view} />
      <Section title="Risk management plan">
        <PlanOwed view={view} />
        <Plan view={view} />
      </Section>
    </>
  );
}

/** Says that the policy asks for a plan here, and by which sentence. */
function PlanOwed({ view: { state, policy } }: { readonly view: CaseView }) {
  const outcome = useValue('outcome');
  const approved = useValue('approvedMitigationIds');
  const steps: readonly unknown[] = Array.isArray(approved) ? approved : [];
  const hasLivePlan = livePlans(state).length > 0;
  const acts =
    (imposing.includes(outcome) && !hasLivePlan) ||
    steps.some((id) => typeof id === 'string' && !isInAPlan(state, id));
  if (isPlanOwed(state, policy))
    return (
      <Heed tone="warning" source={policySource(policy, 'plan.onHighRisk')}>
        The risk is high: the policy asks for a risk management plan. Draft it under Conditions and
        have it authorised, or record it here.
      </Heed>
    );
  if (acts && policyValue(policy, 'plan.holdsEveryAction') === true)
    return (
      <Heed tone="warning" source={policySource(policy, 'plan.holdsEveryAction')}>
        The policy asks that every risk management action stands in an authorised plan.
      </Heed>
    );
  return (
    <Heed tone="info">
      {hasLivePlan
        ? 'A risk management plan is in force in this case. Nothing needs to be recorded here.'
        : 'The policy asks for no plan here. You may record one.'}
    </Heed>
  );
}

function Plan({ view }: { readonly view: CaseView }) {
  const { setValue } = useFormContext();
  const { fields, formId } = useFormRoom();
  useEffect(() => fields.note('plan', 'Risk management plan'), [fields]);
  if (useValue('plan') === undefined)
    return (
      <div>
        <Button
          id={controlId(formId, 'plan')}
          onClick={() =>
            setValue('plan', {
              authorisedOn: view.today,
              evidence: { kind: '', description: '', reference: '' },
              text: '',
            })
          }
        >
          Add the plan
        </Button>
      </div>
    );
  return (
    <>
      <LongText
        name="plan.text"
        label="The plan"
        hint="Threats, actions, who watches, when it ends."
        limit={textLimits.narrative}
        rows={6}
      />
      <DeciderField
        view={view}
        name="plan.authorisedBy"
        label="Who authorised the plan?"
        authority="plan.authority"
      />
      <CivilDateField name="plan.authorisedOn" label="Day it was authorised" />
      <EvidenceFields at="plan.evidence" />
      <div>
        <Button appearance="subtle" onClick={() => setValue('plan', undefined)}>
          Take the plan away
        </Button>
      </div>
    </>
  );
}
