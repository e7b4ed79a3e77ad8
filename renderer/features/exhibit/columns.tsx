import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { CurrentExhibit } from '../../../shared/domain/exhibit/facts.ts';
import { kindWords, standingWords, type Standing } from '../../../shared/domain/exhibit/words.ts';
import { formatShort } from '../../../shared/kit/civil-date.ts';
import { Badge, type Tone } from '../../ui/badge.tsx';
import type { Column, Sorting } from '../../ui/table/columns.ts';

const useStyles = makeStyles({
  two: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  line: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', display: 'block' },
  soft: { color: tokens.colorNeutralForeground3 },
});

function Line({ says, soft = false }: { readonly says: string; readonly soft?: boolean }) {
  const styles = useStyles();
  return (
    <Text
      size={soft ? 200 : 300}
      className={soft ? `${styles.line} ${styles.soft}` : styles.line}
      title={says}
    >
      {says}
    </Text>
  );
}

function Described({ row }: { readonly row: CurrentExhibit }) {
  const styles = useStyles();
  const { exhibit } = row;
  return (
    <span className={styles.two}>
      <Line says={row.description} />
      <Line
        soft
        says={`${exhibit.file ? exhibit.file.name : kindWords[exhibit.kind]} · ${formatShort(row.foundOn)}`}
      />
    </span>
  );
}

/** How much a standing wants to be seen. */
export const standingTones: Readonly<Record<Standing, Tone>> = {
  held: 'success',
  out: 'warning',
  outside: 'warning',
  withdrawn: 'neutral',
  disposed: 'neutral',
};

/** The columns of the list of exhibits. */
export const exhibitColumns: readonly Column<CurrentExhibit>[] = [
  {
    key: 'reference',
    title: 'Reference',
    width: '84px',
    sortable: true,
    cell: (row) => <Text weight="semibold">{row.reference}</Text>,
  },
  {
    key: 'description',
    title: 'What it is',
    width: 'minmax(170px, 2fr)',
    sortable: true,
    cell: (row) => <Described row={row} />,
  },
  {
    key: 'place',
    title: 'Where it is',
    width: 'minmax(120px, 1fr)',
    sortable: true,
    cell: (row) => <Line says={row.whereIs} />,
  },
  {
    key: 'standing',
    title: 'Stands',
    width: '112px',
    sortable: true,
    cell: (row) => <Badge tone={standingTones[row.standing]}>{standingWords[row.standing]}</Badge>,
  },
];

/** The exhibits in the order of a column. References by their letters, then by their numbers. */
export function sorted(
  rows: readonly CurrentExhibit[],
  { by, descending }: Sorting,
): readonly CurrentExhibit[] {
  const inOrder = rows.toSorted((a, b) => words.compare(keyOf(a, by), keyOf(b, by)));
  return descending ? inOrder.toReversed() : inOrder;
}
const words = new Intl.Collator('en-GB', { numeric: true });

function keyOf(row: CurrentExhibit, by: string): string {
  switch (by) {
    case 'description':
      return row.description;
    case 'place':
      return row.whereIs;
    case 'standing':
      return standingWords[row.standing];
    default:
      return row.reference;
  }
}
