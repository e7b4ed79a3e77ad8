import Papa from 'papaparse';
import type { Bytes } from '../../../shared/kit/bytes.ts';
import { encodeText } from '../../../shared/kit/utf8.ts';

/** A table for outside, as spreadsheets read it (CSV, UTF-8 with its mark). A cell that begins like a formula is kept from being one. */
export const spreadsheet = (
  heads: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): Bytes =>
  encodeText(
    `\ufeff${Papa.unparse(
      { fields: [...heads], data: [...rows] },
      { escapeFormulae: true, newline: '\r\n' },
    )}\r\n`,
  );
