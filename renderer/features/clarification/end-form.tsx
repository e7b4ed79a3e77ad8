import { clarificationEvents } from '../../../shared/domain/clarification/events.ts';
import { openContacts } from '../../../shared/domain/clarification/open.ts';
import { formatPlain } from '../../../shared/kit/civil-date.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import { Choice } from '../../ui/form/choice.tsx';
import { CivilDateField } from '../../ui/form/date-field.tsx';
import { LongText } from '../../ui/form/long-text.tsx';
import { ActForm } from '../act-form.tsx';
import type { ActFormProps } from '../act.tsx';

const type = 'clarification.ended/1';
const schema = clarificationEvents[type].omit({ type: true });

/** Says that no answer is waited for any longer. */
export function EndForm(props: ActFormProps) {
  const { state, today } = props.view;
  const open = openContacts(state.clarification);
  return (
    <ActForm
      {...props}
      type={type}
      schema={schema}
      defaultValues={{
        ...(open.length === 1 && open[0] ? { contactId: open[0].contactId } : {}),
        endedOn: today,
        reason: '',
      }}
      says="Nothing is held against the member for it. What they were asked stays on the record, unanswered."
      submitLabel="Stop waiting"
    >
      <Choice
        name="contactId"
        label="Which contact?"
        options={open.map((one) => ({
          value: one.contactId,
          label: `${formatPlain(one.askedOn)}: ${one.why}`,
        }))}
      />
      <LongText name="reason" label="Why?" limit={textLimits.paragraph} rows={3} />
      <CivilDateField name="endedOn" label="Day" />
    </ActForm>
  );
}
