import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { VaultError } from '../../shared/contract/vault/faults.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { ErrorPanel } from '../ui/error-panel.tsx';
import { pressed, type Column, type Sorting } from '../ui/table/columns.ts';
import { DataTable } from '../ui/table/data-table.tsx';
import { Working } from '../ui/working.tsx';

/** A register as far as it is asked for. */
type Asked<Row> = {
  readonly head: { readonly held: number; readonly total: number } | undefined;
  readonly error: VaultError | undefined;
  readonly again: () => void;
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
    return list.error ? (
      <ErrorPanel error={list.error} told={notRead} onAgain={list.again} />
    ) : (
      <Working says="Reading the register" />
    );
  if (head.held === 0 && head.total === 0 && props.isWhole)
    return <EmptyState title="Nothing is recorded yet" says={props.about} />;
  return (
    <>
      {props.filter}
      {list.error ? (
        <ErrorPanel error={list.error} told={partNotRead} onAgain={list.again} />
      ) : null}
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

const notRead = {
  happened: 'The register could not be read.',
  kept: 'Every entry is kept; none is listed now.',
};
const partNotRead = {
  happened: 'A part of the register could not be read.',
  kept: 'Every entry is kept; what is listed was read before.',
};
