import { caseEvents } from '../../../../shared/domain/case/events.ts';
import { textLimits } from '../../../../shared/kit/text.ts';
import { CaseForm } from '../../../ui/form/case-form.tsx';
import { LongText } from '../../../ui/form/long-text.tsx';
import { PersonPicker } from '../../../ui/form/person-picker.tsx';
import { useAct } from '../../../vault-client/use-act.ts';
import { useEverybody } from '../../../vault-client/use-people.ts';
import type { ActFormProps } from '../../act.tsx';
import { PeopleHint } from '../../people-hint.tsx';

const type = 'case.handed-over/1';
const schema = caseEvents[type].omit({ type: true, toName: true });

/** Gives the case on, with what the next person must know. */
export function HandOverForm({ view, done, cancel }: ActFormProps) {
  const draftKey = `${view.caseId}/${type}`;
  const record = useAct(view.caseId, draftKey);
  const has = view.state.case.allocatedTo;
  const people = useEverybody().filter((person) => person.value !== has?.personId);
  const nameOf = (id: string): string => people.find((person) => person.value === id)?.name ?? '';
  return (
    <CaseForm
      schema={schema}
      draft={{ key: draftKey, title: `Hand over ${view.row.reference}` }}
      defaultValues={{ note: '' }}
      says={`${has?.name ?? 'Nobody'} has this case now. The person you choose has it from now on; the note stays on the timeline.`}
      submitLabel="Hand over the case"
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
        name="note"
        label="What the next person must know"
        hint="What is done, what is under way, what must not be forgotten."
        limit={textLimits.paragraph}
      />
    </CaseForm>
  );
}
