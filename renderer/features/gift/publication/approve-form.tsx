import { giftEvents } from '../../../../shared/domain/gift/events.ts';
import { approvingOffices } from '../../../../shared/domain/gift/extract-rules.ts';
import type { CivilDate } from '../../../../shared/kit/civil-date.ts';
import { itemId } from '../../../../shared/kit/ids.ts';
import { CaseForm } from '../../../ui/form/case-form.tsx';
import { CivilDateField } from '../../../ui/form/date-field.tsx';
import { PersonPicker } from '../../../ui/form/person-picker.tsx';
import { useAct } from '../../../vault-client/use-act.ts';
import { usePeople } from '../../../vault-client/use-people.ts';
import { PeopleHint } from '../../people-hint.tsx';

const type = 'gift-extract.approved/1';
const schema = giftEvents[type].omit({ type: true });

/** A second person, who holds an office, approves what is published. */
export function ApproveForm(props: {
  readonly extractId: string;
  readonly today: CivilDate;
  readonly onDone: () => void;
}) {
  const draftKey = `gifts/${type}/${props.extractId}`;
  const record = useAct('gifts', draftKey);
  const people = usePeople().filter(({ offices }) =>
    offices.some((held) => approvingOffices.some((office) => office === held)),
  );
  return (
    <CaseForm
      schema={schema}
      draft={{ key: draftKey, title: 'Approve an extract' }}
      defaultValues={{ extractId: itemId.parse(props.extractId), approvedOn: props.today }}
      says="Says who approved these very rows. Whoever made the extract does not approve it."
      submitLabel="Record the approval"
      submit={(values) => record({ type, ...values })}
      onSaved={props.onDone}
      onCancel={props.onDone}
    >
      <PersonPicker
        name="approvedBy"
        label="Who approved it?"
        people={people.map(({ personId, name, rankOrGrade }) => ({
          name,
          detail: rankOrGrade,
          value: { personId, name, rankOrGrade },
        }))}
        whenNobody={<PeopleHint />}
      />
      <CivilDateField name="approvedOn" label="Day of the approval" />
    </CaseForm>
  );
}
