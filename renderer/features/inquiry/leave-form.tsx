import { inquiryEvents } from '../../../shared/domain/inquiry/events.ts';
import { inquiryOf } from '../../../shared/domain/inquiry/slice.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import { CivilDateField } from '../../ui/form/date-field.tsx';
import { LongText } from '../../ui/form/long-text.tsx';
import { ActForm } from '../act-form.tsx';
import type { ActFormProps } from '../act.tsx';

const type = 'inquiry.left/1';
const schema = inquiryEvents[type].omit({ type: true });

/** Takes one subject's file out of its inquiry. */
export function LeaveForm(props: ActFormProps) {
  const { state, today } = props.view;
  const membership = inquiryOf(state.inquiry);
  return (
    <ActForm
      {...props}
      type={type}
      schema={schema}
      defaultValues={{
        ...(membership ? { inquiryId: membership.inquiryId } : {}),
        leftOn: today,
        reason: '',
      }}
      says="From here this subject’s file goes its own way. What was recorded stays, and the other files are not touched."
      submitLabel="Take it out"
    >
      <CivilDateField name="leftOn" label="Since which day?" />
      <LongText name="reason" label="Reasons" limit={textLimits.paragraph} rows={3} />
    </ActForm>
  );
}
