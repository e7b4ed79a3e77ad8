import Papa from 'papaparse';
import { mostImportedRows } from '../../../../shared/domain/gift/import-mapping.ts';
import type { Problem } from '../../../../shared/domain/noun.ts';
import { err, ok, type Result } from '../../../../shared/kit/result.ts';
import { withoutHiddenCharacters } from '../../../../shared/kit/text.ts';

/** @file A CSV file as a table of plain text: whatever encoding and whichever separator, and nothing in it is ever worked out. */

/** A line of the file, by its number as a spreadsheet shows it. */
export type TableLine = { readonly line: number; readonly cells: readonly string[] };
/** A file as a table. `formulas`: cells that a spreadsheet would take for one; here they are text, and are saved out as text. */
export type Table = {
  readonly columns: readonly string[];
  readonly lines: readonly TableLine[];
  readonly formulas: number;
};

/** More is no register of gifts. */
const mostBytes = 6 * 1024 * 1024;
const mostColumns = 200;
const mostInCell = 4000;

/** Reads a CSV file. Refusals: gift-import/too-large, gift-import/not-text, gift-import/empty, gift-import/too-many-rows. */
export function readTable(bytes: Uint8Array): Result<Table, Problem> {
  if (bytes.length === 0 || bytes.length > mostBytes)
    return refused(
      'too-large',
      'The file is empty, or larger than 6 MB. Save one sheet as CSV, and of a large register a year at a time.',
    );
  const text = decode(bytes);
  if (text === undefined)
    return refused('not-text', 'This is no text. Open it in the spreadsheet and save it as CSV.');
  const parsed = Papa.parse<string[]>(text, { header: false, dynamicTyping: false });
  const rows = parsed.data.map((cells, at) => ({ line: at + 1, cells: cells.map(tidied) }));
  const told = rows.filter(({ cells }) => cells.some((cell) => cell !== ''));
  const [head, ...lines] = told;
  if (!head || lines.length === 0 || head.cells.length > mostColumns)
    return refused(
      'empty',
      'No table was found: the first line names the columns, and rows follow.',
    );
  if (lines.length > mostImportedRows)
    return refused(
      'too-many-rows',
      `There are more than ${String(mostImportedRows)} rows. Import a part of them at a time.`,
    );
  const formulas = lines.reduce((sum, { cells }) => sum + cells.filter(looksLikeFormula).length, 0);
  return ok({ columns: head.cells, lines, formulas });
}

const refused = (kind: string, says: string): Result<never, Problem> =>
  err({ kind: `gift-import/${kind}`, says });

const tidied = (cell: string): string =>
  withoutHiddenCharacters(cell).text.trim().slice(0, mostInCell);

/** A number may be below nothing; a formula is anything else that begins so. */
const looksLikeFormula = (cell: string): boolean =>
  /^[=+@|-]/u.test(cell) && !/^[+-]?[\d.,\s]+$/u.test(cell);

/** UTF-8 or UTF-16 where it says so or is sound; otherwise as Windows in Western Europe writes. Undefined for what is no text. */
function decode(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  // A zip (an XLSX is one), or anything with a zero byte.
  if ((first === 0x50 && second === 0x4b) || bytes.includes(0)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause: unknown) {
    if (!(cause instanceof TypeError)) throw cause;
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
