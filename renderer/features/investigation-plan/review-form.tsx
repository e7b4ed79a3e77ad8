import { investigationPlanEvents } from '../../../shared/domain/investigation-plan/events.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import { CivilDateField } from '../../ui/form/date-field.tsx';
import { LongText } from '../../ui/form/long-text.tsx';
import { useSession } from '../../vault-client/session.tsx';
import { ActForm } from '../act-form.tsx';
import type { ActFormProps } from '../act.tsx';
import { PersonFields } from '../person-fields.tsx';

const type = 'investigation-plan.reviewed/1';
const schema = investigationPlanEvents[type].omit({ type: true });

/** Records that the plan was looked at again. */
export function ReviewForm(props: ActFormProps) {
  const { me } = useSession();
  return (
    <ActForm
      {...props}
      type={type}
      schema={schema}
      defaultValues={{
        reviewedOn: props.view.today,
        reviewedBy: { name: me.name, rankOrGrade: me.rankOrGrade },
        findings: '',
      }}
      says="Settles the day of review that has come. To change the plan, write it again afterwards."
      submitLabel="Record the review"
    >
      <PersonFields at="reviewedBy" label="Who looked at it?" />
      <CivilDateField name="reviewedOn" label="Day of the review" />
      <LongText
        name="findings"
        label="What was found, and what changes?"
        limit={textLimits.narrative}
        rows={4}
      />
    </ActForm>
  );
}
