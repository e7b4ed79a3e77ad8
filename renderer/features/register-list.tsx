import { Button, Text } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { EmptyState } from '../ui/empty-state.tsx';
import { pressed, type Column, type Sorting } from '../ui/table/columns.ts';
import { DataTable } from '../ui/table/data-table.tsx';
import { Working } from '../ui/working.tsx';

/** A register as far as it is asked for. */
type Asked<Row> = {
  readonly head: { readonly held: number; readonly total: number } | undefined;
  readonly hasFailed: boolean;
  readonly rowAt: (index: number) => Row | undefined;
  readonly need: (from: number, to: number) => void;
};

type Props<Row> = {
  readonly label: string;
  readonly list: Asked<Row>;
  /** What an empty register is for. */
  readonly about: string;
  /** True where nothing is hidden by what it is narrowed to. */
  readonly isWhole: boolean;
  readonly filter: ReactNode;
  /** `No offer fits this filter`, and the way out of it. */
  readonly noneFits: string;
  readonly widen: string;
  readonly onClear: () => void;
  readonly columns: readonly Column<Row>[];
  readonly sorting: Sorting;
  readonly onSort: (sorting: Sorting) => void;
  readonly onOpen: (row: Row) => void;
};

/** The entries of a register, found, narrowed and put in order; what it is for, while it is empty. */
export function RegisterList<Row>(props: Props<Row>) {
  const { list, sorting } = props;
  const { head } = list;
  if (!head)
    return list.hasFailed ? (
      <Text>The register cannot be shown before what was found at unlock is verified.</Text>
    ) : (
      <Working says="Reading the register" />
    );
  if (head.held === 0 && head.total === 0 && props.isWhole)
    return <EmptyState title="Nothing is recorded yet" says={props.about} />;
  return (
    <>
      {props.filter}
      {head.total === 0 ? (
        <EmptyState
          title={props.noneFits}
          says={props.widen}
          action={<Button onClick={props.onClear}>Clear the filter</Button>}
        />
      ) : (
        <DataTable
          label={props.label}
          columns={props.columns}
          total={head.total}
          rowAt={list.rowAt}
          onSight={list.need}
          sorting={sorting}
          onSort={(key) => props.onSort(pressed(sorting, key))}
          onOpen={props.onOpen}
        />
      )}
    </>
  );
}
