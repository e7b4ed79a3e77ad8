import type { Problem } from '../../../../shared/domain/noun.ts';
import { err, ok, type Result } from '../../../../shared/kit/result.ts';
import { readCsv } from './read-csv.ts';
import { isCalendar, readIcs } from './read-ics.ts';
import { isZip, readXlsx } from './read-xlsx.ts';
import { mostBytes, type Source } from './table.ts';

/** Which part of a file is asked for. */
export type Wanted = {
  /** Of a workbook; '' for the first. */
  readonly sheet: string;
  /** Of a calendar: between these days entries that repeat are written out. */
  readonly from: string;
  readonly until: string;
};

const mib = 1024 * 1024;

/** Why a file of that size is not read; undefined where it is. Asked before anything of it is read. */
export function unfitBySize(sizeBytes: number): Problem | undefined {
  if (sizeBytes === 0) return { kind: 'import/empty', says: 'The file is empty.' };
  if (sizeBytes <= mostBytes) return undefined;
  return {
    kind: 'import/too-large',
    says: `The file has ${String(Math.ceil(sizeBytes / mib))} MB, and at most ${String(mostBytes / mib)} MB are read. Save the rows that matter as CSV, and bring a very large register a year at a time.`,
  };
}

/** Reads a file by what it is, whatever its name says. Refusals: import/too-large and those of its kind. */
export async function readSource(
  bytes: Uint8Array,
  wanted: Wanted,
): Promise<Result<Source, Problem>> {
  const unfit = unfitBySize(bytes.length);
  if (unfit) return err(unfit);
  if (isZip(bytes)) return readXlsx(bytes, wanted.sheet);
  const table = isCalendar(bytes) ? await readIcs(bytes, wanted) : await readCsv(bytes);
  if (!table.ok) return table;
  const kind = isCalendar(bytes) ? 'ics' : 'csv';
  return ok({ kind, sheets: [], sheet: '', table: table.value });
}
