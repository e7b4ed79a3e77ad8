import { makeStyles } from '@fluentui/react-components';
import type { PersonRow } from '../../../../shared/contract/vault/people.ts';
import { formatShort, isCivilDate } from '../../../../shared/kit/civil-date.ts';
import { Badge } from '../../../ui/badge.tsx';
import type { Column } from '../../../ui/table/columns.ts';
import { TwoLines } from '../../../ui/table/two-lines.tsx';
import { birthWords, foundWords, identifiersInLine, recordsWords, roleWords } from '../words.ts';

const useStyles = makeStyles({
  badges: { display: 'flex', gap: '4px', overflow: 'hidden' },
});

function Name({ row }: { readonly row: PersonRow }) {
  const found = row.foundBy.map((how) => foundWords[how]).join(', ');
  const others = row.otherNames.length === 0 ? '' : `Also ${row.otherNames.join(', ')}`;
  return <TwoLines top={row.name} below={found === '' ? others : `Found: ${found}`} />;
}

/** A day of birth first, which tells most; then numbers, each with what it is. */
function Known({ row }: { readonly row: PersonRow }) {
  const numbers = identifiersInLine(row.identifiers);
  return row.birthDate === '' ? (
    <TwoLines top={numbers} below="" />
  ) : (
    <TwoLines top={`Born ${birthWords(row.birthDate)}`} below={numbers} />
  );
}

const shownRoles = 3;

function Roles({ row }: { readonly row: PersonRow }) {
  const styles = useStyles();
  const more = row.roles.length - shownRoles;
  return (
    <span className={styles.badges} title={row.roles.map((role) => roleWords[role]).join(', ')}>
      {row.roles.slice(0, shownRoles).map((role) => (
        <Badge key={role} tone={role === 'reporter' ? 'warning' : 'neutral'}>
          {roleWords[role]}
        </Badge>
      ))}
      {more > 0 ? <Badge tone="neutral">{`and ${String(more)} more`}</Badge> : null}
    </span>
  );
}

/** The columns of the index of people. */
export const personColumns: readonly Column<PersonRow>[] = [
  {
    key: 'name',
    title: 'Name',
    width: 'minmax(180px, 2fr)',
    sortable: true,
    cell: (row) => <Name row={row} />,
  },
  {
    key: 'roles',
    title: 'Told of as',
    width: 'minmax(200px, 2fr)',
    sortable: false,
    cell: (row) => <Roles row={row} />,
  },
  {
    key: 'known',
    title: 'Known by',
    width: 'minmax(150px, 1.4fr)',
    sortable: false,
    cell: (row) => <Known row={row} />,
  },
  {
    key: 'records',
    title: 'Records',
    width: 'minmax(130px, 1.1fr)',
    sortable: true,
    cell: (row) => recordsWords(row.records, row.together),
  },
  {
    key: 'latest',
    title: 'Latest',
    width: '104px',
    sortable: true,
    cell: (row) => (isCivilDate(row.latest) ? formatShort(row.latest) : ''),
  },
];
