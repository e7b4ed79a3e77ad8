import { makeStyles, tokens } from '@fluentui/react-components';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { leaveAs, leftOr, useAsLeft } from '../as-left.ts';
import type { Column, Sorting } from './columns.ts';
import { stepTo } from './row-step.ts';
import { TableHead } from './table-head.tsx';
import { TableRow } from './table-row.tsx';

const useStyles = makeStyles({
  frame: {
    flex: '1 1 auto',
    minHeight: '240px',
    overflow: 'auto',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  rows: { position: 'relative', width: '100%' },
});

type Props<Row> = {
  /** What the list holds: `Cases`. */
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  readonly total: number;
  /** The row at a place, or undefined while it is on its way. */
  readonly rowAt: (index: number) => Row | undefined;
  /** The rows in sight, whenever they change: what to fetch. */
  readonly onSight: (from: number, to: number) => void;
  readonly sorting: Sorting;
  readonly onSort: (key: string) => void;
  readonly onOpen: (row: Row) => void;
};

const rowHeightPx = 52;

/** A list of any length: only the rows in sight are drawn and fetched. Arrows, Page, Home and End move; Enter opens. */
export function DataTable<Row>(props: Props<Row>) {
  const styles = useStyles();
  const frame = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useAsLeft(`row of ${props.label}`, 0);
  const rows = useVirtualizer({
    count: props.total,
    getScrollElement: () => frame.current,
    estimateSize: () => rowHeightPx,
    overscan: 8,
    scrollPaddingStart: 40,
    initialOffset: () => leftOr(`place in ${props.label}`, 0),
  });
  const inSight = rows.getVirtualItems();
  const from = inSight[0]?.index ?? 0;
  const to = inSight.at(-1)?.index ?? 0;
  const { onSight, total } = props;
  useEffect(() => onSight(from, to), [onSight, from, to, total]);

  const place = Math.min(current, Math.max(total - 1, 0));
  const move = (event: KeyboardEvent): void => {
    const pageRows = Math.max(1, Math.floor((frame.current?.clientHeight ?? 0) / rowHeightPx) - 2);
    const next = stepTo(event.key, place, total, pageRows);
    if (next === undefined || !isOnRow(event)) return;
    event.preventDefault();
    setCurrent(next);
    rows.scrollToIndex(next);
    // The row may not be drawn yet; it is in the next frame.
    requestAnimationFrame(() =>
      frame.current?.querySelector<HTMLElement>(`[aria-rowindex="${String(next + 2)}"]`)?.focus(),
    );
  };

  return (
    <div
      ref={frame}
      className={styles.frame}
      role="grid"
      aria-label={props.label}
      aria-rowcount={total + 1}
      aria-colcount={props.columns.length}
      tabIndex={-1}
      onKeyDown={move}
      onScroll={(event) => leaveAs(`place in ${props.label}`, event.currentTarget.scrollTop)}
    >
      <TableHead columns={props.columns} sorting={props.sorting} onSort={props.onSort} />
      <div
        role="rowgroup"
        className={styles.rows}
        style={{ height: `${String(rows.getTotalSize())}px` }}
      >
        {inSight.map((item) => (
          <TableRow
            key={item.key}
            columns={props.columns}
            row={props.rowAt(item.index)}
            index={item.index}
            topPx={item.start}
            heightPx={rowHeightPx}
            isCurrent={item.index === place}
            onOpen={props.onOpen}
            onFocus={() => setCurrent(item.index)}
          />
        ))}
      </div>
    </div>
  );
}

const isOnRow = (event: KeyboardEvent): boolean =>
  event.target instanceof Element && event.target.getAttribute('role') === 'row';
