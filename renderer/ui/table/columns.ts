import type { ReactNode } from 'react';

/** One column of a table. `key` is what sorting by it is called. */
export type Column<Row> = {
  readonly key: string;
  readonly title: string;
  /** A CSS grid track: `140px`, `minmax(160px, 2fr)`. */
  readonly width: string;
  readonly sortable: boolean;
  readonly cell: (row: Row) => ReactNode;
};

/** How the rows are ordered. */
export type Sorting = { readonly by: string; readonly descending: boolean };

/** The next order when a column's head is pressed: the other way round, or this column from its beginning. */
export const pressed = (sorting: Sorting, key: string): Sorting =>
  sorting.by === key
    ? { by: key, descending: !sorting.descending }
    : { by: key, descending: false };
