import Papa from 'papaparse';
import type { Problem } from '../../../../shared/domain/noun.ts';
import { mostColumns } from '../../../../shared/domain/register-entry/mapping.ts';
import { ok, type Result } from '../../../../shared/kit/result.ts';
import { letOthers } from '../../let-others.ts';
import { mapInTurns } from '../../turns.ts';
import { looksLikeFormula, mostLines, refused, tidied, type Table } from './table.ts';

/** @file A CSV file as a table: whatever encoding and whichever separator. */

/** So many letters are read between two answers to the page. */
const sliceLetters = 32 * 1024;
/** A single row that is longer is none: a quote was opened and never closed. */
const longestRow = 4 * 1024 * 1024;

/** Reads a CSV file. Refusals: import/not-text, import/empty, import/too-many-rows. */
export async function readCsv(bytes: Uint8Array): Promise<Result<Table, Problem>> {
  const decoded = await decode(bytes);
  if (!decoded)
    return refused('not-text', 'This is no text. Open it in the spreadsheet and save it as CSV.');
  const rows = await rowsOf(decoded.text);
  return rows
    ? tableOf(rows, { mixed: decoded.mixed })
    : refused('not-text', 'The rows of this file cannot be told apart.');
}

/** Cells with their line, as a table: the first line that says anything names the columns. */
export async function tableOf(
  rows: readonly { readonly line: number; readonly cells: readonly string[] }[],
  { merged = 0, mixed = 0 }: Partial<Pick<Table, 'merged' | 'mixed'>> = {},
): Promise<Result<Table, Problem>> {
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
  const ofLines = await mapInTurns(lines, ({ cells }) => cells.filter(looksLikeFormula).length);
  const formulas = ofLines.reduce((sum, count) => sum + count, 0);
  return ok({ columns: head.cells, lines, formulas, merged, mixed, leftOut: [] });
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

type Decoded = {
  readonly text: string;
  /** Lines that are not written as others of the file are. */
  readonly mixed: number;
};

/** UTF-8 or UTF-16 where it says so or is sound; otherwise line by line, as Windows in Western Europe writes what is no UTF-8: two spreadsheets
 *  that somebody put together. Undefined for what is no text. */
export async function decode(bytes: Uint8Array): Promise<Decoded | undefined> {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return whole(new TextDecoder('utf-16le').decode(bytes));
  if (first === 0xfe && second === 0xff) return whole(new TextDecoder('utf-16be').decode(bytes));
  if (bytes.includes(0)) return undefined;
  try {
    return whole(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause: unknown) {
    if (!(cause instanceof TypeError)) throw cause;
    return lineByLine(bytes);
  }
}

const whole = (text: string): Decoded => ({ text, mixed: 0 });

/** So many lines are read between two answers to the page. */
const linesAtOnce = 5000;

async function lineByLine(bytes: Uint8Array): Promise<Decoded> {
  const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });
  const windows = new TextDecoder('windows-1252');
  const lines: string[] = [];
  let [from, odd, sound] = [0, 0, 0];
  while (from < bytes.length) {
    const found = bytes.indexOf(10, from);
    const until = found < 0 ? bytes.length : found + 1;
    const line = bytes.subarray(from, until);
    const text = utf8.decode(line);
    const isOdd = text.includes(notUtf8);
    if (isOdd) odd += 1;
    // Without an accent both ways are one.
    else if (text.length < line.length) sound += 1;
    lines.push(isOdd ? windows.decode(line) : text);
    if (lines.length % linesAtOnce === 0) await letOthers();
    from = until;
  }
  return { text: lines.join(''), mixed: sound === 0 ? 0 : odd };
}

/** Stands where bytes are no letter. */
const notUtf8 = '\u{fffd}';
