import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Scrolled } from '../scrolled.tsx';

const useStyles = makeStyles({
  scrolled: { overflowX: 'auto' },
  table: { borderCollapse: 'collapse', fontVariantNumeric: 'tabular-nums' },
  label: {
    textAlign: 'left',
    minWidth: '110px',
    fontWeight: tokens.fontWeightRegular,
    padding: '5px 16px 5px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  count: {
    textAlign: 'right',
    padding: '5px 12px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  head: {
    verticalAlign: 'bottom',
    fontWeight: tokens.fontWeightSemibold,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  sum: { fontWeight: tokens.fontWeightSemibold },
});

/** One line of counts. */
type CountRow<Column extends string> = {
  readonly of: string;
  readonly counts: Readonly<Record<Column, number>>;
  /** The sum of those above it. */
  readonly isSum?: boolean;
};

type Props<Column extends string> = {
  /** What the first column tells: `Year`. */
  readonly of: string;
  readonly columns: readonly (readonly [Column, string])[];
  /** Columns that others add up to. */
  readonly sums: ReadonlySet<string>;
  readonly rows: readonly CountRow<Column>[];
};

/** Counts in lines and columns, sums in bold. */
export function CountTable<Column extends string>({ of, columns, sums, rows }: Props<Column>) {
  const styles = useStyles();
  return (
    <Scrolled label={`Counts by ${of.toLowerCase()}`} className={styles.scrolled}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.label, styles.head)}>
              {of}
            </th>
            {columns.map(([column, title]) => (
              <th key={column} scope="col" className={mergeClasses(styles.count, styles.head)}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ of: name, counts, isSum = false }) => (
            <tr key={name}>
              <th scope="row" className={mergeClasses(styles.label, isSum && styles.sum)}>
                {name}
              </th>
              {columns.map(([column]) => (
                <td
                  key={column}
                  className={mergeClasses(styles.count, (isSum || sums.has(column)) && styles.sum)}
                >
                  {counts[column]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolled>
  );
}
