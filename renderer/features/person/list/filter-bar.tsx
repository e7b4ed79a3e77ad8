import { Button, Field, Input, Select, makeStyles, tokens } from '@fluentui/react-components';
import type { PeopleQuestion } from './recorded-search.ts';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-end',
    gap: tokens.spacingHorizontalM,
  },
  text: { flex: '1 1 260px', maxWidth: '380px' },
});

/** Everybody, by name. */
export const allPeople: PeopleQuestion = {
  ...{ sortBy: 'name', descending: false, text: '', kind: 'all', role: 'all', show: 'all' },
};

type Options<C extends string> = readonly (readonly [value: C, title: string])[];

const kinds: Options<PeopleQuestion['kind']> = [
  ['all', 'People and organisations'],
  ['person', 'People'],
  ['organisation', 'Organisations'],
];
const shows: Options<PeopleQuestion['show']> = [
  ['all', 'All'],
  ['several', 'In several records'],
  ['to-decide', 'May be somebody else here'],
];
const roles: Options<PeopleQuestion['role']> = [
  ['all', 'Anything'],
  ['subject', 'Subject of a case'],
  ['associate', 'Associate'],
  ['reporter', 'Reporter'],
  ['supporter', 'Police friend'],
  ['officer', 'Officer or member of staff'],
  ['donor', 'Donor'],
  ['recipient', 'Offered a gift'],
  ['interest', 'Business interest'],
  ['supplier', 'Supplier or bidder'],
  ['diary', 'In a diary'],
  ['expense', 'In expenses'],
  ['media', 'In media contacts'],
];

type Props = {
  readonly question: PeopleQuestion;
  readonly onAsk: (question: PeopleQuestion) => void;
};

/** Whom the index is narrowed to. */
export function PeopleFilterBar({ question, onAsk }: Props) {
  const styles = useStyles();
  const change = (part: Partial<PeopleQuestion>): void => onAsk({ ...question, ...part });
  const { sortBy, descending } = question;
  const isNarrowed = JSON.stringify({ ...allPeople, sortBy, descending }) !== keyOf(question);
  return (
    <search className={styles.bar} aria-label="Narrow the index">
      <Field label="Find" className={styles.text}>
        <Input
          value={question.text}
          onChange={(_event, data) => change({ text: data.value.slice(0, 200) })}
          autoComplete="off"
          spellCheck={false}
          placeholder="Name, day of birth, part of a number"
        />
      </Field>
      <Choice
        label="Show"
        options={kinds}
        chosen={question.kind}
        onChoose={(kind) => change({ kind })}
      />
      <Choice
        label="Told of as"
        options={roles}
        chosen={question.role}
        onChoose={(role) => change({ role })}
      />
      <Choice
        label="Which"
        options={shows}
        chosen={question.show}
        onChoose={(show) => change({ show })}
      />
      {isNarrowed ? (
        <Button appearance="subtle" onClick={() => onAsk({ ...allPeople, sortBy, descending })}>
          Clear
        </Button>
      ) : null}
    </search>
  );
}

const keyOf = ({ sortBy, descending, text, kind, role, show }: PeopleQuestion): string =>
  JSON.stringify({ sortBy, descending, text, kind, role, show });

function Choice<C extends string>(props: {
  readonly label: string;
  readonly options: Options<C>;
  readonly chosen: C;
  readonly onChoose: (choice: C) => void;
}) {
  return (
    <Field label={props.label}>
      <Select
        value={props.chosen}
        onChange={(_event, data) => {
          const [chosen] = props.options.find(([value]) => value === data.value) ?? [];
          if (chosen !== undefined) props.onChoose(chosen);
        }}
      >
        {props.options.map(([value, title]) => (
          <option key={value} value={value}>
            {title}
          </option>
        ))}
      </Select>
    </Field>
  );
}
