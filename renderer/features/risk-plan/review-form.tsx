import { useState } from 'react';
import { citing } from '../../../shared/domain/cite.ts';
import { riskPlanEvents } from '../../../shared/domain/risk-plan/events.ts';
import { livePlans } from '../../../shared/domain/risk-plan/plans.ts';
import { planReviewWords } from '../../../shared/domain/risk-plan/sentences.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import { Choice } from '../../ui/form/choice.tsx';
import { CivilDateField } from '../../ui/form/date-field.tsx';
import { LongText } from '../../ui/form/long-text.tsx';
import { optionsOf } from '../../ui/form/option.ts';
import { TextField } from '../../ui/form/text-field.tsx';
import { YesNo } from '../../ui/form/yes-no-unknown.tsx';
import { Why } from '../../ui/why.tsx';
import { freshId } from '../../vault-client/fresh-id.ts';
import { useSession } from '../../vault-client/session.tsx';
import { ActForm } from '../act-form.tsx';
import type { ActFormProps } from '../act.tsx';
import { planOptions } from './words.ts';

const type = 'risk-plan.reviewed/1';
const schema = riskPlanEvents[type].omit({ type: true });
const regularly = citing(
  { leicestershire: 'PD10' },
  'A plan that nobody looks at again is no plan. How often is what the plan itself says.',
);

/** Records a look at whether a plan is still what is needed. */
export function ReviewPlanForm(props: ActFormProps) {
  const { view } = props;
  const { me } = useSession();
  const [reviewId] = useState(freshId);
  const live = livePlans(view.state);
  const [only] = live;
  return (
    <ActForm
      {...props}
      type={type}
      schema={schema}
      defaultValues={{
        reviewId,
        ...(live.length === 1 && only ? { planId: only.planId } : {}),
        reviewedOn: view.today,
        reviewedBy: me.name,
        threatsNow: '',
        note: '',
      }}
      says={
        <>
          Records whether the plan is still needed as it is. The next review is counted from this
          one. <Why source={regularly(view)} of="plans are reviewed" />
        </>
      }
      submitLabel="Record the review"
    >
      {live.length > 1 ? (
        <Choice name="planId" label="Which plan?" options={planOptions(live)} />
      ) : null}
      <TextField name="reviewedBy" label="Who reviewed it?" width="medium" />
      <CivilDateField name="reviewedOn" label="Day of the review" />
      <LongText
        name="threatsNow"
        label="How do the threats stand now?"
        limit={textLimits.narrative}
        rows={4}
      />
      <YesNo name="exitCriteriaMet" label="Are the exit criteria met?" />
      <Choice name="result" label="What follows?" options={optionsOf(planReviewWords)} />
      <LongText name="note" label="Note" optional limit={textLimits.paragraph} rows={2} />
    </ActForm>
  );
}
