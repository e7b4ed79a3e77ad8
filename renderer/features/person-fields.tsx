import { Combobox, Option } from '@fluentui/react-components';
import { useFormContext } from 'react-hook-form';
import type { UnitPerson } from '../../shared/domain/noun.ts';
import { FieldFrame } from '../ui/form/field-frame.tsx';
import { leaveSuggestion } from '../ui/form/leave-suggestion.ts';
import { TextField } from '../ui/form/text-field.tsx';
import { asText, useField } from '../ui/form/use-field.ts';
import { usePeople } from '../vault-client/use-people.ts';

type Props = {
  /** The person's path: `interviewer`. Keeps `name`, `rankOrGrade`, and `personId` where they are in the unit's record. */
  readonly at: string;
  readonly label: string;
};

/** A person by name: picked from the unit's record, which fills in the rank, or typed where they are not in it. */
export function PersonFields({ at, label }: Props) {
  const people = usePeople();
  const { setValue } = useFormContext();
  const { value, change, left, error, id, ref } = useField(`${at}.name`);
  const typed = asText(value);
  const offered = people.filter((person) =>
    wordsOf(person).toLowerCase().includes(typed.trim().toLowerCase()),
  );
  const take = (person: UnitPerson): void => {
    change(person.name);
    setValue(`${at}.rankOrGrade`, person.rankOrGrade, { shouldValidate: false });
    setValue(`${at}.personId`, person.personId);
  };
  const type = (name: string): void => {
    change(name);
    setValue(`${at}.personId`, undefined);
  };
  return (
    <>
      <FieldFrame
        name={`${at}.name`}
        label={label}
        width="medium"
        hint="Pick somebody of the unit, or type the name."
        error={error}
      >
        <Combobox
          id={id}
          ref={ref}
          freeform
          value={typed}
          selectedOptions={[]}
          onChange={(event) => type(event.target.value)}
          onOptionSelect={(_event, data) => {
            const person = people.find((each) => each.personId === data.optionValue);
            if (person) take(person);
          }}
          onBlur={(event) => {
            leaveSuggestion(event);
            left();
          }}
          autoComplete="off"
          spellCheck={false}
        >
          {offered.map((person) => (
            <Option key={person.personId} value={person.personId} text={person.name}>
              {wordsOf(person)}
            </Option>
          ))}
        </Combobox>
      </FieldFrame>
      <TextField name={`${at}.rankOrGrade`} label="Rank or grade" width="medium" optional />
    </>
  );
}

const wordsOf = (person: UnitPerson): string => `${person.name}, ${person.rankOrGrade}`;
