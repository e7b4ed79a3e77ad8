import { investigationPlanEvents } from '../../../shared/domain/investigation-plan/events.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import { CivilDateField } from '../../ui/form/date-field.tsx';
import { LongText } from '../../ui/form/long-text.tsx';
import { ActForm } from '../act-form.tsx';
import type { ActFormProps } from '../act.tsx';
import { PersonFields } from '../person-fields.tsx';
import { onlyLine, WhichLine } from './line-fields.tsx';

const type = 'line-of-enquiry.changed/1';
const schema = investigationPlanEvents[type].omit({ type: true });

/** Gives a line to somebody else, or another day. */
export function ChangeLineForm(props: ActFormProps) {
  return (
    <ActForm
      {...props}
      type={type}
      schema={schema}
      defaultValues={{ ...onlyLine(props.view), reason: '' }}
      says="Changes who follows the line, or its day. Who had it before stays on the record."
      submitLabel="Change the line"
    >
      <WhichLine view={props.view} />
      <PersonFields at="owner" label="Whose line is it from now on?" />
      <CivilDateField name="dueOn" label="By the end of" />
      <LongText name="reason" label="Why?" limit={textLimits.paragraph} rows={2} />
    </ActForm>
  );
}
