import { caseEvents } from '../../../../shared/domain/case/events.ts';
import { textLimits } from '../../../../shared/kit/text.ts';
import { CaseForm } from '../../../ui/form/case-form.tsx';
import { LongText } from '../../../ui/form/long-text.tsx';
import { PersonPicker } from '../../../ui/form/person-picker.tsx';
import { useAct } from '../../../vault-client/use-act.ts';
import { useEverybody } from '../../../vault-client/use-people.ts';
import type { ActFormProps } from '../../act.tsx';
import { PeopleHint } from '../../people-hint.tsx';

const type = 'case.allocated/1';
const schema = caseEvents[type].omit({ type: true, toName: true });

/** Gives the case to the person who has it next. */
export function AllocateForm({ view, done, cancel }: ActFormProps) {
  const draftKey = `${view.caseId}/${type}`;
  const record = useAct(view.caseId, draftKey);
  const people = useEverybody();
  const nameOf = (id: string): string => people.find((person) => person.value === id)?.name ?? '';
  return (
    <CaseForm
      schema={schema}
      draft={{ key: draftKey, title: `Allocate ${view.row.reference}` }}
      defaultValues={{ reason: '' }}
      says="The person you choose has this case from now on, and finds it under My work."
      submitLabel="Allocate the case"
      submit={(values) => record({ type, ...values, toName: nameOf(values.to) })}
      onSaved={done}
      onCancel={cancel}
    >
      <PersonPicker
        name="to"
        label="Who has it next?"
        people={people}
        whenNobody={<PeopleHint />}
      />
      <LongText
        name="reason"
        label="Why this person"
        optional
        limit={textLimits.paragraph}
        rows={3}
      />
    </CaseForm>
  );
}
