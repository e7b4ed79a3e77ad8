import { Skeleton, SkeletonItem, makeStyles, tokens } from '@fluentui/react-components';
import type { Column } from './columns.ts';
import { tracks } from './table-head.tsx';

const useStyles = makeStyles({
  row: {
    position: 'absolute',
    left: 0,
    width: '100%',
    minWidth: 'fit-content',
    boxSizing: 'border-box',
    display: 'grid',
    alignItems: 'center',
    padding: '0 12px',
    gap: '12px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground2 },
    ':focus-visible': { outlineOffset: '-2px' },
  },
  cell: { minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis' },
});

type Props<Row> = {
  readonly columns: readonly Column<Row>[];
  readonly row: Row | undefined;
  readonly index: number;
  readonly topPx: number;
  readonly heightPx: number;
  readonly isCurrent: boolean;
  readonly onOpen: (row: Row) => void;
  readonly onFocus: () => void;
};

/** One row at its place. Only the current row is on the way of the Tab key. */
export function TableRow<Row>(props: Props<Row>) {
  const styles = useStyles();
  const { row } = props;
  const open = (): void => {
    if (row !== undefined) props.onOpen(row);
  };
  return (
    <div
      role="row"
      aria-rowindex={props.index + 2}
      aria-busy={row === undefined}
      tabIndex={props.isCurrent ? 0 : -1}
      className={styles.row}
      style={{
        height: `${String(props.heightPx)}px`,
        transform: `translateY(${String(props.topPx)}px)`,
        gridTemplateColumns: tracks(props.columns),
      }}
      onClick={open}
      onFocus={props.onFocus}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && event.target === event.currentTarget) open();
      }}
    >
      {props.columns.map((column, position) => (
        <div key={column.key} role="gridcell" aria-colindex={position + 1} className={styles.cell}>
          {row === undefined ? (
            <Skeleton aria-label="Loading">
              <SkeletonItem />
            </Skeleton>
          ) : (
            column.cell(row)
          )}
        </div>
      ))}
    </div>
  );
}
