import type { UnitPerson } from '../../../../shared/domain/noun.ts';
import { officeholderEvents } from '../../../../shared/domain/officeholder/events.ts';
import { textLimits } from '../../../../shared/kit/text.ts';
import { CaseForm } from '../../../ui/form/case-form.tsx';
import { CivilDateField } from '../../../ui/form/date-field.tsx';
import { LongText } from '../../../ui/form/long-text.tsx';
import { useAct } from '../../../vault-client/use-act.ts';

const type = 'officeholder.ended/1';
const schema = officeholderEvents[type].omit({ type: true, personId: true });

/** Ends what a person may do here from a day on. What they did before stands. */
export function EndOfficeForm(props: { readonly person: UnitPerson; readonly onDone: () => void }) {
  const { person } = props;
  const draftKey = `unit/${type}/${person.personId}`;
  const record = useAct('unit', draftKey);
  return (
    <CaseForm
      schema={schema}
      draft={{ key: draftKey, title: `End the offices of ${person.name}` }}
      defaultValues={{ reason: '' }}
      says="From this day the person can no longer be picked. What they decided or recorded before stands."
      submitLabel="End the offices"
      submit={(values) => record({ type, personId: person.personId, ...values })}
      onSaved={props.onDone}
      onCancel={props.onDone}
    >
      <CivilDateField name="endedOn" label="Last day in office" />
      <LongText name="reason" label="Why" limit={textLimits.paragraph} rows={3} />
    </CaseForm>
  );
}
