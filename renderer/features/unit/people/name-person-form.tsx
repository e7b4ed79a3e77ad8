import { useState } from 'react';
import type { UnitPerson } from '../../../../shared/domain/noun.ts';
import { officeholderEvents } from '../../../../shared/domain/officeholder/events.ts';
import { officeNames } from '../../../../shared/domain/office.ts';
import { CaseForm } from '../../../ui/form/case-form.tsx';
import { Choices } from '../../../ui/form/choices.tsx';
import { optionsOf } from '../../../ui/form/option.ts';
import { TextField } from '../../../ui/form/text-field.tsx';
import { freshId } from '../../../vault-client/fresh-id.ts';
import { useAct } from '../../../vault-client/use-act.ts';

const type = 'officeholder.named/1';
const schema = officeholderEvents[type].omit({ type: true, personId: true, memberId: true });

/** Names a person and the offices they hold, or says anew what is true of one. */
export function NamePersonForm(props: {
  readonly person: UnitPerson | undefined;
  readonly onDone: () => void;
}) {
  const { person } = props;
  const [personId] = useState(() => person?.personId ?? freshId());
  const draftKey = `unit/${type}/${person?.personId ?? 'new'}`;
  const record = useAct('unit', draftKey);
  const member = person?.memberId === undefined ? {} : { memberId: person.memberId };
  return (
    <CaseForm
      schema={schema}
      draft={{ key: draftKey, title: person ? `Change ${person.name}` : 'Name a person' }}
      defaultValues={{
        name: person?.name ?? '',
        rankOrGrade: person?.rankOrGrade ?? '',
        collarNumber: person?.collarNumber ?? '',
        offices: [...officesOf(person)],
      }}
      says="The newest naming says what is true of a person. Earlier records keep the office that was held then."
      submitLabel={person ? 'Save the change' : 'Name the person'}
      submit={(values) => record({ type, personId, ...member, ...values })}
      onSaved={props.onDone}
      onCancel={props.onDone}
    >
      <TextField name="name" label="Name" />
      <TextField name="rankOrGrade" label="Rank or grade" width="medium" />
      <TextField name="collarNumber" label="Collar number" width="short" optional />
      <Choices name="offices" label="Offices" options={optionsOf(officeNames)} />
    </CaseForm>
  );
}

const officesOf = (person: UnitPerson | undefined) =>
  officeholderEvents[type].shape.offices.safeParse(person?.offices).data ?? [];
