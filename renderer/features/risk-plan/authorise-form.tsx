import { Text } from '@fluentui/react-components';
import { policySource } from '../../../shared/domain/policy/resolve.ts';
import { riskPlanEvents } from '../../../shared/domain/risk-plan/events.ts';
import { awaitsAuthority, newestVersion } from '../../../shared/domain/risk-plan/plans.ts';
import { CivilDateField } from '../../ui/form/date-field.tsx';
import { Rows } from '../../ui/rows.tsx';
import { Why } from '../../ui/why.tsx';
import { ActForm } from '../act-form.tsx';
import type { ActFormProps } from '../act.tsx';
import { DeciderField } from '../decider-field.tsx';
import { EvidenceFields } from '../evidence-fields.tsx';
import { planRows } from './plan-rows.ts';

const type = 'risk-plan.authorised/1';
const schema = riskPlanEvents[type].omit({ type: true });

/** Records who authorised the newest version of a plan. */
export function AuthorisePlanForm(props: ActFormProps) {
  const { view } = props;
  const plan = view.state.riskPlan.plans.find(awaitsAuthority);
  const version = plan && newestVersion(plan);
  if (!version) return <Text>No plan waits for authority.</Text>;
  return (
    <ActForm
      {...props}
      type={type}
      schema={schema}
      defaultValues={{
        planId: plan.planId,
        version: version.version,
        authorisedOn: view.today,
        evidence: { description: '', reference: '' },
      }}
      says={
        <>
          Records the authority for version {version.version}. From then on the plan is in force.{' '}
          <Why source={policySource(view.policy, 'plan.authority')} of="who authorises a plan" />
        </>
      }
      submitLabel="Record the authority"
    >
      <Rows rows={planRows(view, version)} />
      <DeciderField
        view={view}
        name="authorisedBy"
        label="Who authorised it?"
        authority="plan.authority"
      />
      <CivilDateField name="authorisedOn" label="Day it was authorised" />
      <EvidenceFields at="evidence" />
    </ActForm>
  );
}
