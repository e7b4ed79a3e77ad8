import Papa from 'papaparse';
import type { Problem } from '../../../../shared/domain/noun.ts';
import { mostColumns } from '../../../../shared/domain/register-entry/mapping.ts';
import { ok, type Result } from '../../../../shared/kit/result.ts';
import { letOthers } from '../../ingest/slices.ts';
import { looksLikeFormula, mostLines, refused, tidied, type Table } from './table.ts';

/** @file A CSV file as a table: whatever encoding and whichever separator. */

/** So many letters are read between two answers to the page. */
const sliceLetters = 512 * 1024;
/** A single row that is longer is none: a quote was opened and never closed. */
const longestRow = 4 * 1024 * 1024;

/** Reads a CSV file. Refusals: import/not-text, import/empty, import/too-many-rows. */
export async function readCsv(bytes: Uint8Array): Promise<Result<Table, Problem>> {
  const text = decode(bytes);
  if (text === undefined)
    return refused('not-text', 'This is no text. Open it in the spreadsheet and save it as CSV.');
  const rows = await rowsOf(text);
  return rows ? tableOf(rows) : refused('not-text', 'The rows of this file cannot be told apart.');
}

/** Cells with their line, as a table: the first line that says anything names the columns. */
export function tableOf(
  rows: readonly { readonly line: number; readonly cells: readonly string[] }[],
  merged = 0,
): Result<Table, Problem> {
  const told = rows.filter(({ cells }) => cells.some((cell) => cell !== ''));
  const [head, ...lines] = told;
  if (!head || lines.length === 0 || head.cells.length > mostColumns)
    return refused(
      'empty',
      'No table was found: the first line names the columns, and rows follow.',
    );
  if (lines.length > mostLines)
    return refused(
      'too-many-rows',
      `There are more than ${String(mostLines)} rows. Bring them in several files.`,
    );
  const formulas = lines.reduce((sum, { cells }) => sum + cells.filter(looksLikeFormula).length, 0);
  return ok({ columns: head.cells, lines, formulas, merged, leftOut: [] });
}

/** All rows, a slice at a time; undefined where a row never ends. */
async function rowsOf(
  text: string,
): Promise<readonly { readonly line: number; readonly cells: readonly string[] }[] | undefined> {
  const { delimiter, linebreak } = Papa.parse<string[]>(text.slice(0, 65_536), {
    preview: 20,
  }).meta;
  const rows: { line: number; cells: readonly string[] }[] = [];
  let [from, size] = [0, sliceLetters];
  while (from < text.length && rows.length <= mostLines + 1) {
    const isLast = from + size >= text.length;
    const parser = new Papa.Parser({ delimiter, newline: newlineOf(linebreak) });
    const found: unknown = parser.parse(text.slice(from, from + size), 0, !isLast);
    const { data, meta } = found as Papa.ParseResult<string[]>;
    if (meta.cursor === 0) {
      if (isLast || size >= longestRow) return undefined;
      size *= 2;
      continue;
    }
    for (const cells of data) rows.push({ line: rows.length + 1, cells: cells.map(tidied) });
    from += meta.cursor;
    size = sliceLetters;
    await letOthers();
  }
  return rows;
}

const newlineOf = (found: string): '\n' | '\r' | '\r\n' =>
  found === '\r\n' || found === '\r' ? found : '\n';

/** UTF-8 or UTF-16 where it says so or is sound; otherwise as Windows in Western Europe writes. Undefined for what is no text. */
export function decode(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes.includes(0)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause: unknown) {
    if (!(cause instanceof TypeError)) throw cause;
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
