import { Text } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { PictureNode } from '../../../../shared/contract/vault/network.ts';
import { Badge } from '../../../ui/badge.tsx';
import { pressed, type Column } from '../../../ui/table/columns.ts';
import { DataTable } from '../../../ui/table/data-table.tsx';
import { kindWords } from '../words.ts';
import { sortedBy } from './sorted.ts';

const nothing = (): void => undefined;

type Props = {
  readonly nodes: readonly PictureNode[];
  readonly selected: string;
  readonly onSelect: (node: string) => void;
};

/** Everybody and everything in the picture, as rows: the same, for who reads it rather than sees it. */
export function NodeTable({ nodes, selected, onSelect }: Props) {
  const [sorting, setSorting] = useState({ by: 'links', descending: true });
  const rows = useMemo(
    () => sortedBy(nodes, sorting, ({ isCrimeGroup: _shown, ...row }) => row),
    [nodes, sorting],
  );
  return (
    <DataTable
      label="Names and records in the picture"
      columns={columnsFor(selected)}
      total={rows.length}
      rowAt={(index) => rows[index]}
      onSight={nothing}
      sorting={sorting}
      onSort={(key) => setSorting((before) => pressed(before, key))}
      onOpen={(row) => onSelect(row.id)}
    />
  );
}

const columnsFor = (selected: string): readonly Column<PictureNode>[] => [
  {
    ...{ key: 'label', title: 'Name or reference', width: 'minmax(180px, 2fr)', sortable: true },
    cell: (row) => (
      <>
        <Text weight={row.id === selected ? 'semibold' : 'regular'}>{row.label}</Text>{' '}
        {row.id === selected ? <Badge tone="info">Chosen</Badge> : null}
      </>
    ),
  },
  {
    ...{ key: 'kind', title: 'Is', width: '120px', sortable: true },
    cell: (row) => kindWords[row.kind],
  },
  {
    ...{ key: 'sub', title: 'Told of as', width: 'minmax(140px, 1.5fr)', sortable: true },
    cell: (row) => row.sub,
  },
  {
    ...{ key: 'links', title: 'Links', width: '90px', sortable: true },
    cell: (row) => row.links,
  },
  {
    ...{ key: 'more', title: 'Not shown', width: '100px', sortable: true },
    cell: (row) => row.more,
  },
];
