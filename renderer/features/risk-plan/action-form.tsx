import { useFormContext } from 'react-hook-form';
import { useEffect } from 'react';
import { riskPlanEvents } from '../../../shared/domain/risk-plan/events.ts';
import { livePlans, openActions } from '../../../shared/domain/risk-plan/plans.ts';
import { actionWords } from '../../../shared/domain/risk-plan/sentences.ts';
import type { RiskPlan } from '../../../shared/domain/risk-plan/slice.ts';
import { formatPlain } from '../../../shared/kit/civil-date.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import { Choice } from '../../ui/form/choice.tsx';
import { CivilDateField } from '../../ui/form/date-field.tsx';
import { LongText } from '../../ui/form/long-text.tsx';
import { optionsOf } from '../../ui/form/option.ts';
import { TextField } from '../../ui/form/text-field.tsx';
import { useValue } from '../../ui/form/when.tsx';
import { useSession } from '../../vault-client/session.tsx';
import { ActForm } from '../act-form.tsx';
import type { ActFormProps } from '../act.tsx';

const type = 'risk-plan.action-recorded/1';
const schema = riskPlanEvents[type].omit({ type: true });

/** Records what became of an action. */
export function ActionForm(props: ActFormProps) {
  const { view } = props;
  const { me } = useSession();
  const live = livePlans(view.state);
  const [first] = live;
  return (
    <ActForm
      {...props}
      type={type}
      schema={schema}
      defaultValues={{
        ...(first ? { planId: first.planId } : {}),
        on: view.today,
        by: me.name,
        note: '',
      }}
      says="Records what became of an action. One that is done, or no longer needed, is not asked for again."
      submitLabel="Record the action"
    >
      <Choice
        name="actionId"
        label="Which action?"
        options={live.flatMap(openActions).map(({ actionId, text, owner, dueOn }) => ({
          value: actionId,
          label: text,
          hint: `${owner}${dueOn ? `, by ${formatPlain(dueOn)}` : ''}`,
        }))}
      />
      <PlanOfTheAction plans={live} />
      <Choice name="result" label="How does it stand?" options={optionsOf(actionWords)} />
      <TextField name="by" label="Who did it?" width="medium" />
      <CivilDateField name="on" label="Day" />
      <LongText name="note" label="Note" optional limit={textLimits.paragraph} rows={3} />
    </ActForm>
  );
}

/** The plan follows the action that is chosen: nobody is asked twice. */
function PlanOfTheAction({ plans }: { readonly plans: readonly RiskPlan[] }) {
  const { setValue } = useFormContext();
  const chosen = useValue('actionId');
  const planId = plans.find((plan) =>
    openActions(plan).some(({ actionId }) => actionId === chosen),
  )?.planId;
  useEffect(() => {
    if (planId !== undefined) setValue('planId', planId);
  }, [planId, setValue]);
  return null;
}
