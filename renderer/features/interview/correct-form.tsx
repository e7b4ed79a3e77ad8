import { interviewEvents } from '../../../shared/domain/interview/events.ts';
import { formatPlain } from '../../../shared/kit/civil-date.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import { Choice } from '../../ui/form/choice.tsx';
import { CivilDateField } from '../../ui/form/date-field.tsx';
import { LongText } from '../../ui/form/long-text.tsx';
import { ActForm } from '../act-form.tsx';
import type { ActFormProps } from '../act.tsx';
import { interviewTypeWords } from './words.ts';

const type = 'interview.corrected/1';
const schema = interviewEvents[type].omit({ type: true });

/** Puts something in an interview record right, beside it. */
export function CorrectForm(props: ActFormProps) {
  const { view } = props;
  const { held } = view.state.interview;
  return (
    <ActForm
      {...props}
      type={type}
      schema={schema}
      defaultValues={{
        ...(held.length === 1 && held[0] ? { interviewId: held[0].interviewId } : {}),
        correctedOn: view.today,
        correction: '',
        reason: '',
      }}
      says="The record stays as it was read back. The correction stands beside it, with its reason."
      submitLabel="Record the correction"
    >
      <Choice
        name="interviewId"
        label="Which interview?"
        options={held.map((each) => ({
          value: each.interviewId,
          label: `${interviewTypeWords[each.interviewType]}, ${formatPlain(each.startedOn)}, ${each.startTime}`,
        }))}
      />
      <LongText
        name="correction"
        label="What should have been recorded?"
        limit={textLimits.narrative}
        rows={5}
      />
      <LongText name="reason" label="Why is it corrected?" limit={textLimits.paragraph} rows={3} />
      <CivilDateField name="correctedOn" label="Day of the correction" />
    </ActForm>
  );
}
