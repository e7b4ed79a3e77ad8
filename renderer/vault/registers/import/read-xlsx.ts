import { zipSync } from 'fflate';
import { readSheet } from 'read-excel-file/universal';
import type { Problem } from '../../../../shared/domain/noun.ts';
import { mostColumns } from '../../../../shared/domain/register-entry/mapping.ts';
import { copyBytes, type Bytes } from '../../../../shared/kit/bytes.ts';
import { ok, type Result } from '../../../../shared/kit/result.ts';
import { openZip } from './open-zip.ts';
import { tableOf } from './read-csv.ts';
import { mostLines, refused, tidied, type Source } from './table.ts';

/** @file One sheet of a workbook as a table. The reader of workbooks gets to see that sheet alone, once it is known to be of a size that a
 *  register has. What a formula came to is read as it stands in the file; nothing is worked out. */

/** True of what begins like a zip. */
export const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

const isPart = (name: string): boolean =>
  /^(?:\[Content_Types\]\.xml|xl\/(?:workbook|styles|sharedStrings|worksheets\/[^/]+)\.xml|xl\/_rels\/workbook\.xml\.rels|_rels\/\.rels)$/iu.test(
    name,
  );

const notRead = refused(
  'not-a-workbook',
  'This is no workbook that can be read. Open it in the spreadsheet and save it as XLSX or CSV.',
);

/** Reads one sheet, the first where none is named. Refusals: import/not-a-workbook, import/unpacks-to-too-much, import/empty, import/too-many-rows. */
export async function readXlsx(bytes: Uint8Array, asked: string): Promise<Result<Source, Problem>> {
  const opened = await openZip(bytes, isPart);
  if (!opened.ok) return opened;
  const parts = opened.value;
  const sheets = sheetsOf(parts);
  const chosen = sheets.find(({ name }) => name === asked) ?? sheets[0];
  const own = chosen && parts.get(chosen.path);
  if (!chosen || !own) return notRead;
  const xml = textOf(own);
  if (!isOfSize(xml))
    return refused(
      'too-many-rows',
      'This sheet is larger than a register is. Save the rows that matter as CSV.',
    );
  const alone = [...parts].filter(
    ([name]) => name === chosen.path || !name.startsWith('xl/worksheets/'),
  );
  const rows = await rowsOf(alone, chosen.name);
  if (!rows) return notRead;
  const merged = [...xml.matchAll(/<(?:\w+:)?mergeCell\s/gu)].length;
  const table = await tableOf(
    rows.map((cells, at) => ({ line: at + 1, cells })),
    { merged },
  );
  if (!table.ok) return table;
  const names = sheets.map(({ name }) => name);
  return ok({ kind: 'xlsx', sheets: names, sheet: chosen.name, table: table.value });
}

async function rowsOf(
  parts: readonly (readonly [string, Bytes])[],
  sheet: string,
): Promise<readonly (readonly string[])[] | undefined> {
  // Stored and not packed: the reader would start a worker of its own to unpack it again.
  const zip = zipSync(Object.fromEntries(parts), { level: 0 });
  try {
    const rows: readonly (readonly unknown[])[] = await readSheet(copyBytes(zip).buffer, sheet, {
      parseNumber: (digits) => digits,
    });
    return rows.map((cells) => cells.map((cell) => tidied(cellWords(cell))));
  } catch (cause: unknown) {
    if (cause instanceof Error) return undefined;
    throw cause;
  }
}

/** A cell as it would be written in a CSV file: a day as year-month-day. */
function cellWords(cell: unknown): string {
  if (typeof cell === 'string') return plainNumber(cell);
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell);
  if (!(cell instanceof Date) || Number.isNaN(cell.getTime())) return '';
  const [day = '', time = ''] = cell.toISOString().split('T');
  return time.startsWith('00:00') ? day : `${day} ${time.slice(0, 5)}`;
}

/** Numbers lie in the file as binary fractions: 12.300000000000001 is 12.3. */
const plainNumber = (cell: string): string =>
  /^-?\d+\.\d{9,}$/u.test(cell) ? String(Number(Number(cell).toFixed(8))) : cell;

type Sheet = { readonly name: string; readonly path: string };

/** The sheets by name, in their order, with where they lie. */
function sheetsOf(parts: ReadonlyMap<string, Bytes>): readonly Sheet[] {
  const book = textOf(parts.get('xl/workbook.xml'));
  const links = textOf(parts.get('xl/_rels/workbook.xml.rels'));
  const targets = new Map(
    [...links.matchAll(/<(?:\w+:)?Relationship\s([^>]*)>/gu)].map(([, tag = '']) => [
      attribute(tag, 'Id'),
      attribute(tag, 'Target'),
    ]),
  );
  return [...book.matchAll(/<(?:\w+:)?sheet\s([^>]*)>/gu)].flatMap(([, tag = '']) => {
    const target = targets.get(attribute(tag, '(?:\\w+:)id'));
    if (!target) return [];
    const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
    return [{ name: unescaped(attribute(tag, 'name')), path }];
  });
}

function attribute(tag: string, name: string): string {
  const [, double, single] =
    new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'u').exec(tag) ?? [];
  return double ?? single ?? '';
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};
const unescaped = (text: string): string =>
  text.replaceAll(/&(amp|lt|gt|quot|apos);/gu, (_whole, name: string) => entities[name] ?? '');

const textOf = (bytes: Bytes | undefined): string => (bytes ? new TextDecoder().decode(bytes) : '');

/** The reader fills gaps between rows and cells: a sheet that says it has a cell far out would become that large. */
function isOfSize(xml: string): boolean {
  for (const [, tag = ''] of xml.matchAll(/<(?:\w+:)?row\s([^>]*)>/gu)) {
    const number = attribute(tag, 'r');
    if (number !== '' && !(/^\d{1,7}$/u.test(number) && Number(number) <= mostLines + 1000))
      return false;
  }
  for (const [, tag = ''] of xml.matchAll(/<(?:\w+:)?c\s([^>]*)>/gu)) {
    const place = attribute(tag, 'r');
    const [, letters = '', row = ''] = /^([A-Z]{1,3})(\d{1,7})$/u.exec(place) ?? [];
    if (place === '') continue;
    if (letters === '' || Number(row) > mostLines + 1000 || columnOf(letters) > mostColumns * 4)
      return false;
  }
  return true;
}

const columnOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
