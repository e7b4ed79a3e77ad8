import type { PictureNode } from '../../../../shared/contract/vault/network.ts';
import type { Sorting } from '../../../ui/table/columns.ts';

const collator = new Intl.Collator('en-GB', { numeric: true });

type Sortable = Pick<PictureNode, 'id' | 'label' | 'kind'>;

/** Rows by one of their columns; equals by name, then by what never changes. */
export const sortedBy = <Row>(
  rows: readonly Row[],
  sorting: Sorting,
  of: (row: Row) => Sortable & Readonly<Record<string, string | number>>,
): readonly Row[] => {
  const sorted = rows.toSorted((a, b) => {
    const [one, other] = [of(a), of(b)];
    const [x, y] = [one[sorting.by] ?? '', other[sorting.by] ?? ''];
    const first =
      typeof x === 'number' && typeof y === 'number'
        ? x - y
        : collator.compare(String(x), String(y));
    return (
      (sorting.descending ? -first : first) ||
      collator.compare(one.label, other.label) ||
      (one.id < other.id ? -1 : 1)
    );
  });
  return sorted;
};
