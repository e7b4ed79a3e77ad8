import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { UnitPerson } from '../../../../shared/domain/noun.ts';
import { formatShort } from '../../../../shared/kit/civil-date.ts';
import { Badge } from '../../../ui/badge.tsx';
import { nameOfOffice } from './office-words.ts';

const useStyles = makeStyles({
  scroll: { overflowX: 'auto' },
  table: { width: '100%', borderCollapse: 'collapse' },
  head: {
    padding: '6px 8px',
    textAlign: 'left',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  cell: { padding: '8px', verticalAlign: 'top', overflowWrap: 'anywhere' },
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
export function PeopleTable(props: Props) {
  const styles = useStyles();
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.head}>
              Name
            </th>
            <th scope="col" className={styles.head}>
              Rank or grade
            </th>
            <th scope="col" className={styles.head}>
              Offices
            </th>
            <th scope="col" className={styles.head}>
              Change
            </th>
          </tr>
        </thead>
        <tbody>
          {props.people.map((person) => (
            <tr key={person.personId} className={styles.row}>
              <td className={styles.cell}>
                {person.name}
                {person.collarNumber === undefined || person.collarNumber === ''
                  ? ''
                  : ` (${person.collarNumber})`}
                {props.contested.includes(person.personId) ? (
                  <>
                    {' '}
                    <Badge tone="danger">Two versions stand</Badge>
                  </>
                ) : null}
              </td>
              <td className={styles.cell}>{person.rankOrGrade}</td>
              <td className={styles.cell}>
                {person.offices.map(nameOfOffice).join(', ')}
                {person.endedOn === undefined ? null : (
                  <span className={styles.soft}> · ended {formatShort(person.endedOn)}</span>
                )}
              </td>
              <td className={styles.cell}>
                <div className={styles.buttons}>
                  <Button
                    size="small"
                    aria-label={`Change ${person.name}`}
                    onClick={() => props.onChange(person)}
                  >
                    Change
                  </Button>
                  {person.endedOn === undefined ? (
                    <Button
                      size="small"
                      appearance="subtle"
                      aria-label={`End the offices of ${person.name}`}
                      onClick={() => props.onEnd(person)}
                    >
                      End
                    </Button>
                  ) : null}
                </div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
