import { vettingEvents } from '../../../shared/domain/vetting/events.ts';
import { openWithdrawal } from '../../../shared/domain/vetting/from-vetting-rules.ts';
import { withdrawalOutcomeNames } from '../../../shared/domain/vetting/words.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import { Choice } from '../../ui/form/choice.tsx';
import { CivilDateField } from '../../ui/form/date-field.tsx';
import { LongText } from '../../ui/form/long-text.tsx';
import { optionsOf } from '../../ui/form/option.ts';
import { TextField } from '../../ui/form/text-field.tsx';
import { ActForm } from '../act-form.tsx';
import type { ActFormProps } from '../act.tsx';

const type = 'vetting.withdrawal-ended/1';
const schema = vettingEvents[type].omit({ type: true });

/** Records how the assessment for withdrawal ended. */
export function WithdrawalEndedForm(props: ActFormProps) {
  return (
    <ActForm
      {...props}
      type={type}
      schema={schema}
      defaultValues={{
        assessmentId: openWithdrawal(props.view.state)?.assessmentId ?? '',
        endedOn: props.view.today,
        toldBy: '',
        text: '',
      }}
      says="Records what the vetting authority told the unit. Where the clearance is withdrawn, the level held now is recorded next."
      submitLabel="Record the outcome"
    >
      <Choice name="outcome" label="How did it end?" options={optionsOf(withdrawalOutcomeNames)} />
      <TextField
        name="toldBy"
        label="Who told the unit?"
        hint="The person of the vetting authority."
        width="medium"
      />
      <CivilDateField name="endedOn" label="Day it ended" />
      <LongText name="text" label="In detail" optional limit={textLimits.narrative} rows={4} />
    </ActForm>
  );
}
