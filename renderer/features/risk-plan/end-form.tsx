import { riskPlanEvents } from '../../../shared/domain/risk-plan/events.ts';
import { isOver } from '../../../shared/domain/risk-plan/plans.ts';
import { planEndWords } from '../../../shared/domain/risk-plan/sentences.ts';
import { policySource } from '../../../shared/domain/policy/resolve.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import { Choice } from '../../ui/form/choice.tsx';
import { CivilDateField } from '../../ui/form/date-field.tsx';
import { LongText } from '../../ui/form/long-text.tsx';
import { optionsOf } from '../../ui/form/option.ts';
import { Why } from '../../ui/why.tsx';
import { ActForm } from '../act-form.tsx';
import type { ActFormProps } from '../act.tsx';
import { DeciderField } from '../decider-field.tsx';
import { EvidenceFields } from '../evidence-fields.tsx';
import { planOptions } from './words.ts';

const type = 'risk-plan.ended/1';
const schema = riskPlanEvents[type].omit({ type: true });

/** Ends a plan, with the day from which it is not kept any longer. */
export function EndPlanForm(props: ActFormProps) {
  const { view } = props;
  const open = view.state.riskPlan.plans.filter((plan) => !isOver(plan));
  const [only] = open;
  return (
    <ActForm
      {...props}
      type={type}
      schema={schema}
      defaultValues={{
        ...(open.length === 1 && only ? { planId: only.planId } : {}),
        endedOn: view.today,
        evidence: { description: '', reference: '' },
        reason: '',
        disposalBasis: '',
      }}
      says={
        <>
          Ends the plan. It is kept for the shortest time that is needed, and no longer.{' '}
          <Why source={policySource(view.policy, 'retention.note')} of="how long a plan is kept" />
        </>
      }
      submitLabel="End the plan"
    >
      {open.length > 1 ? (
        <Choice name="planId" label="Which plan?" options={planOptions(open)} />
      ) : null}
      <Choice name="because" label="Why does it end?" options={optionsOf(planEndWords)} />
      <LongText name="reason" label="In detail" limit={textLimits.paragraph} rows={3} />
      <DeciderField view={view} name="decidedBy" label="Who decided?" authority="plan.authority" />
      <CivilDateField name="endedOn" label="Day it ends" />
      <EvidenceFields at="evidence" />
      <CivilDateField name="disposeOn" label="To be disposed of on" />
      <LongText
        name="disposalBasis"
        label="What does that day rest on?"
        limit={textLimits.paragraph}
        rows={2}
      />
    </ActForm>
  );
}
