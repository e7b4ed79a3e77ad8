import type { CaseRow } from '../../../shared/domain/case-row.ts';
import type { Duty } from '../../../shared/domain/duty.ts';
import type { CivilDate } from '../../../shared/kit/civil-date.ts';
import { assert } from '../../../shared/kit/assert.ts';
import type { Bytes } from '../../../shared/kit/bytes.ts';
import { indexById, type IdIndex } from '../ledger/id-index.ts';
import { encodeRowPage, readRowPage, type RowPage } from './row-page.ts';

/** @file The list rows of all cases, by column, in memory while the vault is open. Lists, deadlines and My work read it; the disk
 *  holds it as sealed pages by column, of which only what is looked at is taken apart (performance
 *  research 3). */

/** A list row with everything owed in its case, and the day on which both were derived. */
export type ListedCase = CaseRow & {
  readonly duties: readonly Duty[];
  readonly asOf: CivilDate;
  /** The next last day on which stage and duties may come to read differently. */
  readonly recheckAfter?: CivilDate | undefined;
  /** Set when this member may not know of the case: no list, count or hit shows it. */
  readonly hidden?: true;
};
/** One case's row with its id. */
export type IdentifiedRow = { readonly caseId: string; readonly row: ListedCase };
type ColumnName = keyof ListedCase;

/** Rows a page; about half a megabyte. */
export const rowsPerPage = 4096;
/** Pages of another layout are made again, and so are pages whose duties were worked out by other rules. */
export const rowPageVersion = 5;

/** The names of the pages in the store. */
export const rowPagePrefix = 'rows-';
/** The name of one page. */
export const rowPageId = (page: number): string => `${rowPagePrefix}${String(page)}`;

/** All list rows. A case keeps its place for ever, so that a changed row dirties one page. */
export type RowTable = {
  readonly size: () => number;
  readonly indexOf: (caseId: string) => number | undefined;
  readonly idAt: (index: number) => string;
  readonly rowAt: (index: number) => ListedCase;
  readonly column: <Name extends ColumnName>(name: Name) => readonly ListedCase[Name][];
  readonly put: (entry: IdentifiedRow) => number;
  /** Takes the pages of the store, in their order and without a gap, before anything is put. */
  readonly loadPages: (contents: readonly Bytes[]) => void;
  readonly dirtyPages: () => readonly { readonly page: number; readonly content: Bytes }[];
  /** Changes with every change of a row; orders and counts are kept until it does. */
  readonly revision: () => number;
};

/** An empty table. */
export function createRowTable(): RowTable {
  let pages: readonly RowPage[] = [];
  let paged = 0;
  let places: IdIndex | undefined;
  const put = new Map<number, ListedCase>();
  const addedIds: string[] = [];
  const addedPlaces = new Map<string, number>();
  const columns = new Map<ColumnName, unknown[]>();
  const dirty = new Set<number>();
  let revision = 0;

  const size = (): number => paged + addedIds.length;
  const pageOf = (index: number): RowPage | undefined =>
    index < paged ? pages[Math.floor(index / rowsPerPage)] : undefined;
  const idAt = (index: number): string =>
    pageOf(index)?.idAt(index % rowsPerPage) ?? addedIds[index - paged] ?? '';

  const columnOf = (name: ColumnName): unknown[] => {
    const known = columns.get(name);
    if (known) return known;
    const values = Array.from<unknown>({ length: size() });
    pages.forEach((page, number) => page.fill(name, values, number * rowsPerPage));
    for (const [index, row] of put) values[index] = row[name];
    columns.set(name, values);
    return values;
  };
  const rowAt = (index: number): ListedCase => {
    assert(index >= 0 && index < size(), 'row out of range');
    const changed = put.get(index);
    if (changed) return changed;
    const page = pageOf(index);
    const row: Record<string, unknown> = {};
    for (const name of page?.names ?? []) {
      const value = page?.valueAt(name, index % rowsPerPage);
      if (value !== undefined) row[name] = value;
    }
    const complete: unknown = row;
    return complete as ListedCase;
  };
  const indexOf = (caseId: string): number | undefined => {
    const added = addedPlaces.get(caseId);
    if (added !== undefined) return added;
    places ??= indexById(pages.map(({ ids, count }) => ({ bytes: ids, starts: startsOf(count) })));
    const [place] = places.find(caseId);
    return place === undefined ? undefined : place.run * rowsPerPage + place.at;
  };

  return {
    size,
    indexOf,
    idAt,
    rowAt,
    column: (name) => columnOf(name) as ListedCase[typeof name][],
    put: ({ caseId, row }) => {
      revision += 1;
      const known = indexOf(caseId);
      const index = known ?? size();
      if (known === undefined) {
        addedPlaces.set(caseId, index);
        addedIds.push(caseId);
      }
      put.set(index, row);
      for (const [name, values] of columns) values[index] = row[name];
      dirty.add(Math.floor(index / rowsPerPage));
      return index;
    },
    loadPages: (contents) => {
      assert(size() === 0, 'pages come first');
      pages = contents.map(readRowPage);
      paged = pages.reduce((sum, { count }) => sum + count, 0);
      revision += 1;
    },
    dirtyPages: () => {
      const contents = [...dirty].map((page) => {
        const from = page * rowsPerPage;
        const to = Math.min(from + rowsPerPage, size());
        return { page, content: contentOf(from, to, idAt, rowAt) };
      });
      dirty.clear();
      return contents;
    },
    revision: () => revision,
  };
}

const startsOf = (count: number): number[] => Array.from({ length: count }, (_, at) => at * 16);

function contentOf(
  from: number,
  to: number,
  idAt: (index: number) => string,
  rowAt: (index: number) => ListedCase,
): Bytes {
  const ids: string[] = [];
  const columns = new Map<string, unknown[]>();
  for (let index = from; index < to; index += 1) {
    ids.push(idAt(index));
    for (const [name, value] of Object.entries(rowAt(index))) {
      const values = columns.get(name) ?? Array.from<unknown>({ length: to - from });
      columns.set(name, values);
      values[index - from] = value;
    }
  }
  return encodeRowPage(ids, columns);
}
