import type { ColumnMapping } from '../../../../shared/domain/register-entry/mapping.ts';
import type { RegistersState } from '../../../../shared/domain/registers-state.ts';
import type { CivilDate } from '../../../../shared/kit/civil-date.ts';
import { letOthers } from '../../let-others.ts';
import { foldText } from '../../search/fold-text.ts';
import type { Importable } from './importable.ts';
import { tidied, type Table } from './table.ts';

/** @file A table as rows of a register: which column says what, and each row read or left out with its reason. */

/** What a table comes to. */
export type ReadRows = {
  readonly rows: readonly {
    readonly line: number;
    readonly row: Readonly<Record<string, unknown>>;
  }[];
  readonly leftOut: readonly { readonly line: number; readonly why: string }[];
};

/** The columns that names of columns point to, each once; the mapping of an earlier file with these columns, where there is one. */
export function guessMapping(
  table: Table,
  { fields, importsOf }: Importable,
  state: RegistersState,
): ColumnMapping {
  const earlier = importsOf(state).imports.findLast(
    ({ columns }) => JSON.stringify(columns) === JSON.stringify(table.columns),
  );
  // What was given for all rows was of that file.
  if (earlier) return { dates: earlier.mapping.dates, columns: earlier.mapping.columns };
  const names = table.columns.map((name) => foldText(name).trim());
  const taken = new Set<number>();
  const columns: Record<string, number> = {};
  for (const { name, heads } of fields) {
    const at = names.findIndex((column, index) => !taken.has(index) && heads.test(column));
    if (at < 0) continue;
    taken.add(at);
    columns[name] = at;
  }
  const days = fields.flatMap(({ name, isDay }) => (isDay ? (columns[name] ?? []) : []));
  return { dates: orderOfDays(table, days), columns };
}

/** Day first, as Britain writes, unless some second number can be no month and no first one contradicts it. */
function orderOfDays({ lines }: Table, columns: readonly number[]): ColumnMapping['dates'] {
  let [firsts, seconds] = [0, 0];
  for (const { cells } of lines)
    for (const column of columns) {
      const [, first, second] =
        /^(\d{1,2})[/.-](\d{1,2})[/.-]\d{2,4}/u.exec(cells[column] ?? '') ?? [];
      firsts = Math.max(firsts, Number(first ?? 0));
      // A day is found, and no line behind it says otherwise.
      if (firsts > 12) return 'day-first';
      seconds = Math.max(seconds, Number(second ?? 0));
    }
  return seconds > 12 ? 'month-first' : 'day-first';
}

/** So many rows are read between two answers to the page. */
const atOnce = 100;

/** Reads every row. A row that is there already, in the register or above it in the file, is left out. Undefined where it was cancelled. */
export async function readRows(
  { table, mapping, importable, state, today }: Reading,
  onProgress: (done: number, total: number) => 'go on' | 'stop' = () => 'go on',
): Promise<ReadRows | undefined> {
  const rows: { line: number; row: Readonly<Record<string, unknown>> }[] = [];
  const leftOut = [...table.leftOut];
  const known = await knownAlready(importable.knownIn(state));
  for (const [at, { line, cells }] of table.lines.entries()) {
    const read = importable.readRow(
      (field, limit) => cellOf(cells, mapping, field).slice(0, limit),
      mapping.dates,
      today,
    );
    const sameness = typeof read === 'string' ? '' : importable.sameness(read);
    if (typeof read === 'string') leftOut.push({ line, why: read });
    else if (known.has(sameness)) leftOut.push({ line, why: alreadyThere });
    else {
      known.add(sameness);
      rows.push({ line, row: read });
    }
    if (at % atOnce > 0) continue;
    await letOthers();
    if (onProgress(at, table.lines.length) === 'stop') return undefined;
  }
  return { rows, leftOut: leftOut.sort((a, b) => a.line - b.line) };
}

/** So many entries are compared between two answers to the page: more than rows, for little is made of each. */
const knownAtOnce = 1000;

async function knownAlready(told: Iterable<string>): Promise<Set<string>> {
  const known = new Set<string>();
  for (const sameness of told) if (known.add(sameness).size % knownAtOnce === 0) await letOthers();
  return known;
}

/** What is read, and into what. */
export type Reading = {
  readonly table: Table;
  readonly mapping: ColumnMapping;
  readonly importable: Importable;
  readonly state: RegistersState;
  readonly today: CivilDate;
};

const alreadyThere = 'It is in the register already, or stands above in this file.';

/** The cell of a row, or what was given for all rows where no column has it. */
function cellOf(
  cells: readonly string[],
  { columns, given }: ColumnMapping,
  field: string,
): string {
  const at = columns[field];
  return at === undefined ? tidied(given?.[field] ?? '') : (cells[at] ?? '');
}
