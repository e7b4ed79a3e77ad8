import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { UnitPerson } from '../../../../shared/domain/noun.ts';
import { formatShort } from '../../../../shared/kit/civil-date.ts';
import { Badge } from '../../../ui/badge.tsx';
import { PlainTable } from '../../../ui/table/plain-table.tsx';
import { nameOfOffice } from './office-words.ts';

const useStyles = makeStyles({
  soft: { color: tokens.colorNeutralForeground3 },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalXS },
});

type Props = {
  readonly people: readonly UnitPerson[];
  /** The numbers of those of whom two versions stand. */
  readonly contested: readonly string[];
  readonly onChange: (person: UnitPerson) => void;
  readonly onEnd: (person: UnitPerson) => void;
};

/** Everybody named, with their offices; those whose offices ended stay, for old records name them. */
export function PeopleTable({ people, contested, onChange, onEnd }: Props) {
  return (
    <PlainTable
      label="Everybody named"
      heads={['Name', 'Rank or grade', 'Offices', 'Change']}
      rows={people.map((person) => ({
        key: person.personId,
        cells: [
          <Named key="name" person={person} isContested={contested.includes(person.personId)} />,
          person.rankOrGrade,
          <Offices key="offices" person={person} />,
          <Acts key="acts" {...{ person, onChange, onEnd }} />,
        ],
      }))}
    />
  );
}

function Named(props: { readonly person: UnitPerson; readonly isContested: boolean }) {
  const { name, collarNumber = '' } = props.person;
  return (
    <>
      {collarNumber === '' ? name : `${name} (${collarNumber})`}
      {props.isContested ? (
        <>
          {' '}
          <Badge tone="danger">Two versions stand</Badge>
        </>
      ) : null}
    </>
  );
}

function Offices({ person }: { readonly person: UnitPerson }) {
  const styles = useStyles();
  return (
    <>
      {person.offices.map(nameOfOffice).join(', ')}
      {person.endedOn === undefined ? null : (
        <span className={styles.soft}> · ended {formatShort(person.endedOn)}</span>
      )}
    </>
  );
}

function Acts({
  person,
  onChange,
  onEnd,
}: { readonly person: UnitPerson } & Pick<Props, 'onChange' | 'onEnd'>) {
  const styles = useStyles();
  return (
    <div className={styles.buttons}>
      <Button size="small" aria-label={`Change ${person.name}`} onClick={() => onChange(person)}>
        Change
      </Button>
      {person.endedOn === undefined ? (
        <Button
          size="small"
          appearance="subtle"
          aria-label={`End the offices of ${person.name}`}
          onClick={() => onEnd(person)}
        >
          End
        </Button>
      ) : null}
    </div>
  );
}
