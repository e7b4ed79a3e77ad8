import {
  Button,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Text,
  makeStyles,
} from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';
import type { Hub } from '../../../../shared/contract/vault/network.ts';
import type { NetworkFilter } from '../../../../shared/domain/network/view.ts';
import { Badge } from '../../../ui/badge.tsx';
import { ErrorPanel } from '../../../ui/error-panel.tsx';
import { pressed, type Column } from '../../../ui/table/columns.ts';
import { DataTable } from '../../../ui/table/data-table.tsx';
import { Working } from '../../../ui/working.tsx';
import { useQuery } from '../../../vault-client/use-query.ts';
import { counted, kindWords } from '../words.ts';
import { sortedBy } from './sorted.ts';

const nothing = (): void => undefined;
const askAgainMs = 400;

type Props = {
  readonly filter: NetworkFilter;
  readonly selected: string;
  readonly onSelect: (node: string) => void;
  readonly onAround: (node: string) => void;
};

const useStyles = makeStyles({
  warning: { flexShrink: 0 },
  words: { whiteSpace: 'normal' },
});

/** Who has the most links, and who lies between the most others. */
export function HubTable({ filter, selected, onSelect, onAround }: Props) {
  const styles = useStyles();
  const [sorting, setSorting] = useState({ by: 'degree', descending: true });
  const { value, error, again } = useQuery('networkHubs', { filter });
  useEffect(() => {
    if (value?.done !== false) return undefined;
    const timer = setTimeout(again, askAgainMs);
    return () => clearTimeout(timer);
  }, [value, again]);
  const rows = useMemo(
    () =>
      sortedBy(value?.hubs ?? [], sorting, ({ node, degree, betweenness }) => ({
        ...node,
        ...{ degree, betweenness },
      })),
    [value, sorting],
  );
  if (error) return <ErrorPanel error={error} onAgain={again} />;
  if (value?.done !== true)
    return (
      <Working
        says="Counting the ways between all"
        done={Math.round((value?.progress ?? 0) * 100)}
        of={100}
      />
    );
  const { nodes, links } = value.over;
  return (
    <>
      <MessageBar intent="warning" layout="multiline" className={styles.warning}>
        <MessageBarBody className={styles.words}>
          <MessageBarTitle>Being in the middle is no sign of guilt.</MessageBarTitle> Who handles
          many reports, buys for the force or keeps a register stands between many people by their
          work. The numbers say where to look first, and nothing of what anybody did.
        </MessageBarBody>
      </MessageBar>
      <Text>
        {`Counted over ${counted(nodes, 'name or record', 'names and records')} and ${counted(links, 'link', 'links')}: all that you may see and the filter leaves, not only what is in the picture; that two have the same name is not counted. Degree: to how many others. Betweenness: of all pairs of others, the share whose shortest ways lead through. The same records and filter give the same numbers.`}
      </Text>
      <DataTable
        label="Hubs"
        columns={columnsFor(selected, onAround)}
        total={rows.length}
        rowAt={(index) => rows[index]}
        onSight={nothing}
        sorting={sorting}
        onSort={(key) => setSorting((before) => pressed(before, key))}
        onOpen={(row) => onSelect(row.node.id)}
      />
    </>
  );
}

const columnsFor = (selected: string, onAround: (node: string) => void): readonly Column<Hub>[] => [
  {
    ...{ key: 'label', title: 'Name or reference', width: 'minmax(150px, 2fr)', sortable: true },
    cell: ({ node }) => (
      <>
        {node.label} {node.id === selected ? <Badge tone="info">Chosen</Badge> : null}
      </>
    ),
  },
  {
    ...{ key: 'kind', title: 'Is', width: '100px', sortable: true },
    cell: ({ node }) => kindWords[node.kind],
  },
  {
    ...{ key: 'degree', title: 'Degree (links)', width: '132px', sortable: true },
    cell: ({ degree }) => degree,
  },
  {
    ...{
      key: 'betweenness',
      title: 'Betweenness',
      width: '110px',
      sortable: true,
    },
    cell: ({ betweenness }) => betweenness.toFixed(6),
  },
  {
    ...{ key: 'around', title: 'Picture', width: '84px', sortable: false },
    cell: ({ node }) => (
      <Button
        size="small"
        onClick={() => onAround(node.id)}
        aria-label={`Picture around ${node.label}`}
      >
        Show
      </Button>
    ),
  },
];
