import { useState } from 'react';
import type { CaseView } from '../../../shared/contract/vault/cases.ts';
import { policySource } from '../../../shared/domain/policy/resolve.ts';
import { riskPlanEvents } from '../../../shared/domain/risk-plan/events.ts';
import { isOver, newestVersion, outsideAPlan } from '../../../shared/domain/risk-plan/plans.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import { Choice } from '../../ui/form/choice.tsx';
import { CivilDateField } from '../../ui/form/date-field.tsx';
import { LongText } from '../../ui/form/long-text.tsx';
import { NumberField } from '../../ui/form/number-field.tsx';
import { Section } from '../../ui/form/section.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { ThingList } from '../../ui/form/thing-list.tsx';
import { Heed } from '../../ui/heed.tsx';
import { freshId } from '../../vault-client/fresh-id.ts';
import { useSession } from '../../vault-client/session.tsx';
import { ActForm } from '../act-form.tsx';
import type { ActFormProps } from '../act.tsx';
import { PlanActions } from './plan-actions.tsx';

const type = 'risk-plan.drafted/1';
const schema = riskPlanEvents[type].omit({ type: true });

/** Drafts a plan, or says the one there is anew. */
export function DraftPlanForm(props: ActFormProps) {
  const { view } = props;
  const { me } = useSession();
  const [newId] = useState(freshId);
  const plan = view.state.riskPlan.plans.findLast((plan) => !isOver(plan));
  const newest = plan && newestVersion(plan);
  return (
    <ActForm
      {...props}
      type={type}
      schema={schema}
      defaultValues={{
        ...(newest
          ? { ...contentOf(newest), planId: plan.planId, version: newest.version + 1 }
          : { ...blank(me.name), planId: newId, version: 1 }),
        draftedOn: view.today,
        reason: '',
      }}
      says={
        newest
          ? 'Says the plan anew, as its next version. What was authorised stays in force until the new version is authorised.'
          : 'Drafts a plan. It is in force once it is authorised, not before.'
      }
      submitLabel={newest ? 'Record the new version' : 'Record the draft'}
    >
      <Outside view={view} />
      <Section title="What it is for">
        <ThingList
          name="threats"
          label="Threats"
          thing="Threat"
          addLabel="Add a threat"
          most={50}
          whenEmpty="None yet."
          fresh={() => ({ text: '' })}
        >
          {(path) => (
            <LongText
              name={`${path}.text`}
              label="What could happen?"
              limit={textLimits.paragraph}
              rows={2}
            />
          )}
        </ThingList>
        <LongText
          name="objectives"
          label="What is the plan to reach?"
          limit={textLimits.narrative}
          rows={3}
        />
      </Section>
      <PlanActions view={view} />
      <Section title="How it is watched, and when it ends">
        <TextField name="monitor" label="Who watches the plan?" width="medium" />
        <NumberField name="reviewEvery.count" label="Reviewed every" />
        <Choice
          name="reviewEvery.unit"
          label="Days or months?"
          options={[
            { value: 'days', label: 'Days' },
            { value: 'months', label: 'Months' },
          ]}
          inline
        />
        <LongText
          name="exitCriteria"
          label="By what is it seen that the plan may end?"
          limit={textLimits.paragraph}
          rows={3}
        />
        <CivilDateField name="draftedOn" label="Day of the draft" />
        {newest ? (
          <LongText
            name="reason"
            label="Why is it said anew?"
            limit={textLimits.paragraph}
            rows={2}
          />
        ) : null}
      </Section>
    </ActForm>
  );
}

/** Says which conditions still stand in no plan, where the policy asks that all do. */
function Outside({ view }: { readonly view: CaseView }) {
  const outside = outsideAPlan(view.state, view.policy, view.today);
  if (outside.length === 0) return null;
  return (
    <Heed
      tone="warning"
      source={policySource(view.policy, 'plan.holdsEveryAction')}
      of="every action stands in a plan"
    >
      {outside.length === 1
        ? 'One condition or agreed step stands in no plan yet'
        : `${String(outside.length)} conditions or agreed steps stand in no plan yet`}
      : {outside.map(({ text }) => text).join(' · ')} Add an action for each, and say which it
      carries out.
    </Heed>
  );
}

const blank = (monitor: string) => ({
  threats: [{ text: '' }],
  objectives: '',
  actions: [{ actionId: freshId(), text: '', owner: '', conditionId: '' }],
  monitor,
  reviewEvery: { count: 3, unit: 'months' as const },
  exitCriteria: '',
});

function contentOf(version: NonNullable<ReturnType<typeof newestVersion>>) {
  const { threats, objectives, actions, monitor, reviewEvery, exitCriteria } = version;
  return {
    threats: [...threats],
    objectives,
    actions: actions.map((action) => ({ ...action })),
    monitor,
    reviewEvery,
    exitCriteria,
  };
}
