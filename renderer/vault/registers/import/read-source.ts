import type { Problem } from '../../../../shared/domain/noun.ts';
import { ok, type Result } from '../../../../shared/kit/result.ts';
import { readCsv } from './read-csv.ts';
import { isCalendar, readIcs } from './read-ics.ts';
import { isZip, readXlsx } from './read-xlsx.ts';
import { mostBytes, refused, type Source } from './table.ts';

/** Which part of a file is asked for. */
export type Wanted = {
  /** Of a workbook; '' for the first. */
  readonly sheet: string;
  /** Of a calendar: between these days entries that repeat are written out. */
  readonly from: string;
  readonly until: string;
};

/** Reads a file by what it is, whatever its name says. Refusals: import/too-large and those of its kind. */
export async function readSource(
  bytes: Uint8Array,
  wanted: Wanted,
): Promise<Result<Source, Problem>> {
  if (bytes.length === 0 || bytes.length > mostBytes)
    return refused(
      'too-large',
      'The file is empty, or larger than 64 MB. Save the rows that matter as CSV, and bring a very large register a year at a time.',
    );
  if (isZip(bytes)) return readXlsx(bytes, wanted.sheet);
  const table = isCalendar(bytes) ? await readIcs(bytes, wanted) : await readCsv(bytes);
  if (!table.ok) return table;
  const kind = isCalendar(bytes) ? 'ics' : 'csv';
  return ok({ kind, sheets: [], sheet: '', table: table.value });
}
