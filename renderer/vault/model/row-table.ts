import type { CaseRow } from '../../../shared/domain/case-row.ts';
import type { Duty } from '../../../shared/domain/duty.ts';
import type { CivilDate } from '../../../shared/kit/civil-date.ts';
import { assert } from '../../../shared/kit/assert.ts';

/** @file The list rows of all cases, by column, in memory while the vault is open. Lists, deadlines and My work read it; the disk
 *  holds it as sealed pages by column, which unlock faster than rows (performance research 3). */

/** A list row with everything owed in its case, and the day on which both were derived. */
export type ListedCase = CaseRow & {
  readonly duties: readonly Duty[];
  readonly asOf: CivilDate;
  /** Set when this member may not know of the case: no list, count or hit shows it. */
  readonly hidden?: true;
};
/** One case's row with its id. */
export type IdentifiedRow = { readonly caseId: string; readonly row: ListedCase };
type ColumnName = keyof ListedCase;
type Columns = Partial<Record<ColumnName, unknown[]>>;
/** How a page lies on the disk. */
type PageContent = { readonly ids: string[]; readonly columns: Columns };

/** Rows a page; about 1 MB of columns. */
export const rowsPerPage = 4096;

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
  readonly loadPage: (page: number, content: string) => void;
  readonly dirtyPages: () => readonly { readonly page: number; readonly content: string }[];
  /** Changes with every change of a row; orders and counts are kept until it does. */
  readonly revision: () => number;
};

/** An empty table. */
export function createRowTable(): RowTable {
  const ids: string[] = [];
  const places = new Map<string, number>();
  const columns: Columns = {};
  const dirty = new Set<number>();
  let revision = 0;

  const columnOf = (name: ColumnName): unknown[] =>
    (columns[name] ??= Array.from<unknown>({ length: ids.length }));

  return {
    size: () => ids.length,
    indexOf: (caseId) => places.get(caseId),
    idAt: (index) => ids[index] ?? '',
    rowAt: (index) => {
      assert(index >= 0 && index < ids.length, 'row out of range');
      const row: Record<string, unknown> = {};
      for (const [name, values] of Object.entries(columns))
        if (values[index] !== undefined && values[index] !== null) row[name] = values[index];
      const complete: unknown = row;
      return complete as ListedCase;
    },
    column: (name) => columnOf(name) as ListedCase[typeof name][],
    put: ({ caseId, row }) => {
      revision += 1;
      const index = places.get(caseId) ?? ids.length;
      if (index === ids.length) {
        places.set(caseId, index);
        ids.push(caseId);
      }
      for (const [name, values] of Object.entries(columns))
        values[index] = name in row ? values[index] : undefined;
      for (const [name, value] of Object.entries(row)) columnOf(name as ColumnName)[index] = value;
      dirty.add(Math.floor(index / rowsPerPage));
      return index;
    },
    loadPage: (page, content) => {
      revision += 1;
      const loaded = JSON.parse(content) as PageContent;
      const start = page * rowsPerPage;
      loaded.ids.forEach((id, offset) => {
        ids[start + offset] = id;
        places.set(id, start + offset);
      });
      for (const [name, values] of Object.entries(loaded.columns)) {
        const column = columnOf(name as ColumnName);
        for (let offset = 0; offset < values.length; offset += 1)
          column[start + offset] = values[offset];
      }
    },
    dirtyPages: () => {
      const pages = [...dirty].map((page) => ({ page, content: pageContent(ids, columns, page) }));
      dirty.clear();
      return pages;
    },
    revision: () => revision,
  };
}

function pageContent(ids: readonly string[], columns: Columns, page: number): string {
  const start = page * rowsPerPage;
  const end = Math.min(start + rowsPerPage, ids.length);
  const sliced = Object.fromEntries(
    Object.entries(columns).map(([name, values]) => [name, values.slice(start, end)]),
  );
  const content: PageContent = { ids: ids.slice(start, end), columns: sliced };
  return JSON.stringify(content);
}
