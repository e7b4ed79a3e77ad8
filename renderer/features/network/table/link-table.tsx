import { useCallback, useState } from 'react';
import { Text, makeStyles, tokens } from '@fluentui/react-components';
import {
  linkOrders,
  type LinkOrder,
  type LinkRow,
} from '../../../../shared/contract/vault/network.ts';
import type { NetworkFilter, NetworkView } from '../../../../shared/domain/network/view.ts';
import { gradedAs, linkWords } from '../../../../shared/domain/network/words.ts';
import { useQuery } from '../../../vault-client/use-query.ts';
import { pressed, type Column } from '../../../ui/table/columns.ts';
import { DataTable } from '../../../ui/table/data-table.tsx';
import { Awaiting } from '../../../ui/awaiting.tsx';
import { Doubt } from '../doubt.tsx';
import { whenWords } from '../words.ts';

const pageRows = 100;

type Order = { readonly by: LinkOrder; readonly descending: boolean };

function next(order: Order, key: string): Order {
  const { by, descending } = pressed(order, key);
  return { by: linkOrders.find((known) => known === by) ?? 'from', descending };
}

type Props = {
  readonly view: NetworkView;
  readonly filter: NetworkFilter;
  readonly onSelect: (node: string) => void;
};

/** Every reason of every link in the picture, as rows in the order of any column. */
export function LinkTable({ view, filter, onSelect }: Props) {
  const [page, setPage] = useState(0);
  const [sorting, setSorting] = useState<Order>({ by: 'from', descending: false });
  const asked = useQuery('networkLinks', {
    view,
    filter,
    ...{ sortBy: sorting.by, descending: sorting.descending },
    from: page * pageRows,
    count: pageRows * 2,
  });
  const [last, setLast] = useState(asked.value);
  if (asked.value && asked.value !== last) setLast(asked.value);
  const sight = useCallback((from: number) => setPage(Math.floor(from / pageRows)), []);
  const known = asked.value ?? last;
  if (!known) return <Awaiting asked={asked} says="Reading the links" />;
  return (
    <DataTable
      label="Links in the picture"
      columns={columns}
      total={known.total}
      rowAt={(index) => known.rows[index - known.from]}
      onSight={sight}
      sorting={sorting}
      onSort={(key) => setSorting((before) => next(before, key))}
      onOpen={(row) => onSelect(row.from.id)}
    />
  );
}

const useStyles = makeStyles({
  two: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  line: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  soft: { color: tokens.colorNeutralForeground3 },
});

function Why({ reason }: Pick<LinkRow, 'reason'>) {
  const styles = useStyles();
  const below = [linkWords[reason.kind], gradedAs(reason)].filter(Boolean).join(' · ');
  return (
    <span className={styles.two} title={`${reason.says}\n${below}`}>
      <Text className={styles.line}>
        <Doubt reason={reason} /> {reason.says}
      </Text>
      <Text size={200} className={`${styles.line} ${styles.soft}`}>
        {below}
      </Text>
    </span>
  );
}

const columns: readonly Column<LinkRow>[] = [
  {
    ...{ key: 'from', title: 'Between', width: 'minmax(130px, 1fr)', sortable: true },
    cell: (row) => row.from.label,
  },
  {
    ...{ key: 'to', title: 'And', width: 'minmax(130px, 1fr)', sortable: true },
    cell: (row) => row.to.label,
  },
  {
    ...{ key: 'why', title: 'Why', width: 'minmax(220px, 2.2fr)', sortable: true },
    cell: (row) => <Why reason={row.reason} />,
  },
  {
    ...{ key: 'when', title: 'When', width: '118px', sortable: true },
    cell: (row) => whenWords(row.reason),
  },
  {
    ...{ key: 'source', title: 'Recorded in', width: 'minmax(130px, 1fr)', sortable: true },
    cell: (row) => row.reason.source,
  },
];
