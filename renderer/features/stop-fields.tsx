import { Checkbox } from '@fluentui/react-components';
import { textLimits } from '../../shared/kit/text.ts';
import { FieldFrame } from '../ui/form/field-frame.tsx';
import { FieldGroup } from '../ui/form/field-group.tsx';
import { LongText } from '../ui/form/long-text.tsx';
import { TextField } from '../ui/form/text-field.tsx';
import { useField } from '../ui/form/use-field.ts';
import { Heed } from '../ui/heed.tsx';
import { usePeople } from '../vault-client/use-people.ts';

/** @file What a stop says: asked where a report is recorded, and on a case already open. `at` ends with a dot, or is empty. */

/** Which legislation, why (where it is not asked already), and who alone may act in the case meanwhile. */
export function StopFields({ at, reason }: { readonly at: string; readonly reason?: string }) {
  return (
    <>
      <TextField
        name={`${at}legislation`}
        label="Which legislation may protect it?"
        hint="In words, as far as you know. A lawyer will say."
      />
      {reason === undefined ? null : (
        <LongText name={`${at}reason`} label={reason} limit={textLimits.paragraph} rows={3} />
      )}
      <NamedPeopleField name={`${at}namedPeople`} />
      <Heed tone="info" source={afterwards}>
        The next step is legal advice. Until it is recorded nothing else proceeds: no triage, no
        interview, no letter, and nothing is asked of anybody.
      </Heed>
    </>
  );
}

type Named = { readonly personId: string; readonly name: string };

/** The people of the unit who alone may act in a stopped case. */
export function NamedPeopleField({ name }: { readonly name: string }) {
  const people = usePeople();
  const field = useField(name);
  const chosen: readonly Named[] = Array.isArray(field.value) ? field.value.filter(isNamed) : [];
  const toggle = (person: Named): void =>
    field.change(
      chosen.some(({ personId }) => personId === person.personId)
        ? chosen.filter(({ personId }) => personId !== person.personId)
        : [...chosen, person],
    );
  return (
    <FieldFrame
      name={name}
      label="Who alone may act in the case while it is stopped?"
      hint="Name yourself too, or you could not open the case again."
      error={field.error}
    >
      <FieldGroup id={field.id}>
        {people.map((person) => (
          <div key={person.personId}>
            <Checkbox
              checked={chosen.some(({ personId }) => personId === person.personId)}
              onChange={() => toggle({ personId: person.personId, name: person.name })}
              onBlur={field.left}
              label={`${person.name}, ${person.rankOrGrade}`}
            />
          </div>
        ))}
      </FieldGroup>
    </FieldFrame>
  );
}

const isNamed = (value: unknown): value is Named =>
  typeof value === 'object' && value !== null && 'personId' in value && 'name' in value;

const afterwards = {
  kind: 'house',
  why: 'What legislation protects is no notifiable association until a lawyer has said so.',
} as const;
