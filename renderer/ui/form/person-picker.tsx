import { Combobox, Option, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { FieldFrame, type FieldBasics } from './field-frame.tsx';
import { leaveSuggestion } from './leave-suggestion.ts';
import { useField } from './use-field.ts';

/** A person who can be picked. `value` is what the event keeps: an id, or a person with an office. */
export type PersonOption = {
  readonly name: string;
  /** Rank or grade, office: tells people of one name apart. */
  readonly detail: string;
  readonly value: unknown;
};

const useStyles = makeStyles({
  detail: { color: tokens.colorNeutralForeground3 },
  option: { display: 'flex', flexDirection: 'column' },
});

type Props = FieldBasics & {
  readonly people: readonly PersonOption[];
  /** What to do when nobody can be picked: where to name people. */
  readonly whenNobody?: ReactNode;
};

const keyOf = (value: unknown): string => JSON.stringify(value ?? null);
const nameOf = (person: PersonOption): string => `${person.name}, ${person.detail}`;

/** One person of those the unit has named. Typing narrows the list by name, rank or office. */
export function PersonPicker(props: Props) {
  const styles = useStyles();
  const field = useField(props.name);
  const [typed, setTyped] = useState<string>();
  const chosen = props.people.find((person) => keyOf(person.value) === keyOf(field.value));
  const wanted = (typed ?? '').trim().toLowerCase();
  const offered = props.people.filter((person) => nameOf(person).toLowerCase().includes(wanted));
  return (
    <FieldFrame
      {...props}
      width="medium"
      error={field.error}
      below={props.people.length === 0 ? props.whenNobody : null}
    >
      <Combobox
        id={field.id}
        ref={field.ref}
        value={typed ?? (chosen ? nameOf(chosen) : '')}
        selectedOptions={chosen ? [keyOf(chosen.value)] : []}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onOptionSelect={(_event, data) => {
          setTyped(undefined);
          const picked = props.people.find((person) => keyOf(person.value) === data.optionValue);
          if (picked) field.change(picked.value);
        }}
        onBlur={(event) => {
          leaveSuggestion(event);
          setTyped(undefined);
          field.left();
        }}
        disabled={props.disabled ?? false}
        placeholder="Type a name"
        autoComplete="off"
        spellCheck={false}
      >
        {offered.map((person) => (
          <Option key={keyOf(person.value)} value={keyOf(person.value)} text={nameOf(person)}>
            <span className={styles.option}>
              {person.name}
              <Text size={200} className={styles.detail}>
                {person.detail}
              </Text>
            </span>
          </Option>
        ))}
        {offered.length === 0 ? (
          <Option disabled value="nobody" text="Nobody by that name">
            {props.people.length === 0 ? 'Nobody has been named yet' : 'Nobody by that name'}
          </Option>
        ) : null}
      </Combobox>
    </FieldFrame>
  );
}
