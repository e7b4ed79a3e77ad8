import { makeStyles, tokens } from '@fluentui/react-components';
import type { Column, Sorting } from './columns.ts';

const useStyles = makeStyles({
  head: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    display: 'grid',
    alignItems: 'center',
    minWidth: 'fit-content',
    height: '40px',
    padding: '0 12px',
    gap: '12px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  sort: {
    font: 'inherit',
    color: 'inherit',
    background: 'none',
    border: 'none',
    padding: '4px 0',
    cursor: 'pointer',
    textAlign: 'left',
  },
});

type Props<Row> = {
  readonly columns: readonly Column<Row>[];
  readonly sorting: Sorting;
  readonly onSort: (key: string) => void;
};

/** The head of a table: each title sorts, and says which way. */
export function TableHead<Row>(props: Props<Row>) {
  const styles = useStyles();
  const { sorting } = props;
  return (
    <div role="rowgroup">
      <div
        role="row"
        aria-rowindex={1}
        className={styles.head}
        style={{ gridTemplateColumns: tracks(props.columns) }}
      >
        {props.columns.map((column) => {
          const isSorted = sorting.by === column.key;
          return (
            <div
              key={column.key}
              role="columnheader"
              aria-sort={isSorted ? (sorting.descending ? 'descending' : 'ascending') : 'none'}
            >
              {column.sortable ? (
                <button
                  type="button"
                  className={styles.sort}
                  onClick={() => props.onSort(column.key)}
                >
                  {column.title}
                  <span aria-hidden="true">
                    {isSorted ? (sorting.descending ? ' ↓' : ' ↑') : ''}
                  </span>
                </button>
              ) : (
                column.title
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}

/** The tracks of the grid that every row of a table shares. */
export const tracks = <Row,>(columns: readonly Column<Row>[]): string =>
  columns.map((column) => column.width).join(' ');
