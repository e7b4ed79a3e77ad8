import { appealEvents } from '../../../shared/domain/appeal/events.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import { CivilDateField } from '../../ui/form/date-field.tsx';
import { LongText } from '../../ui/form/long-text.tsx';
import { ActForm } from '../act-form.tsx';
import type { ActFormProps } from '../act.tsx';
import { AppealField } from './appeal-field.tsx';

const type = 'appeal.minutes-corrected/1';
const schema = appealEvents[type].omit({ type: true });

/** Puts minutes right beside what they said. */
export function CorrectMinutesForm(props: ActFormProps) {
  const { view } = props;
  const heard = view.state.appeal.appeals.filter(({ meeting }) => meeting);
  return (
    <ActForm
      {...props}
      type={type}
      schema={schema}
      defaultValues={{
        appealId: heard.at(-1)?.appealId ?? '',
        correctedOn: view.today,
        correction: '',
        reason: '',
      }}
      says="The minutes stay as they are. The correction stands beside them, with its reason."
      submitLabel="Record the correction"
    >
      <AppealField view={view} appeals={heard} />
      <CivilDateField name="correctedOn" label="Day of the correction" />
      <LongText
        name="correction"
        label="What the minutes should say"
        limit={textLimits.narrative}
        rows={4}
      />
      <LongText name="reason" label="Why?" limit={textLimits.paragraph} rows={2} />
    </ActForm>
  );
}
