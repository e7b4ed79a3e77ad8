import type { Problem } from '../../../../shared/domain/noun.ts';
import { err, type Result } from '../../../../shared/kit/result.ts';
import { withoutHiddenCharacters } from '../../../../shared/kit/text.ts';

/** @file A file as a table of plain text, whatever it was: nothing in it is ever worked out. */

/** A line of the file, by its number as a spreadsheet shows it. */
export type TableLine = { readonly line: number; readonly cells: readonly string[] };

/** A file as a table. */
export type Table = {
  readonly columns: readonly string[];
  readonly lines: readonly TableLine[];
  /** Cells that a spreadsheet would take for a formula; here they are text, and are saved out as text. */
  readonly formulas: number;
  /** Cells of a workbook that are one over several rows or columns: only the first of them says anything. */
  readonly merged: number;
  /** Rows that are not written as the rest of the file is (UTF-8), and were read as Windows in Western Europe writes. */
  readonly mixed: number;
  /** Entries that could not be made lines of: left out, and why. */
  readonly leftOut: readonly { readonly line: number; readonly why: string }[];
};

/** What a file turned out to be: a table, of the sheet that was read. */
export type Source = {
  readonly kind: 'csv' | 'xlsx' | 'ics';
  readonly sheets: readonly string[];
  readonly sheet: string;
  readonly table: Table;
};

/** More is no register. */
export const mostBytes = 64 * 1024 * 1024;
/** More lines than this are brought in several files. */
export const mostLines = 400_000;
const mostInCell = 4000;

/** A file that is not read, by name. Kinds begin with `import/`. */
export const refused = (kind: string, says: string): Result<never, Problem> =>
  err({ kind: `import/${kind}`, says });

/** A cell without what cannot be seen, and not longer than anybody writes. */
export const tidied = (cell: string): string =>
  withoutHiddenCharacters(cell.length > mostInCell ? cell.slice(0, mostInCell) : cell).text.trim();

/** A number may be below nothing; a formula is anything else that begins so. */
export const looksLikeFormula = (cell: string): boolean =>
  /^[=+@|-]/u.test(cell) && !/^[+-]?[\d.,\s£]+$/u.test(cell);
