import { strToU8, zipSync } from 'fflate';

/** @file Workbooks for tests, as a spreadsheet program writes them. */

/** A cell: text, a number, or a day by its serial number. */
type Cell = string | number | { readonly day: number };

type How = {
  readonly merged?: readonly string[];
  /** Cells that say they lie elsewhere. */
  readonly places?: Readonly<Record<string, string>>;
};

/** A workbook of these sheets. */
export function aWorkbook(
  sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>,
  { merged = [], places = {} }: How = {},
): Uint8Array {
  const strings: string[] = [];
  const parts: Record<string, string> = {};
  const names = Object.keys(sheets);
  names.forEach((name, at) => {
    const rows = (sheets[name] ?? []).map((cells, row) => {
      const written = cells.map((cell, column) => {
        const own = `${String.fromCharCode(65 + column)}${String(row + 1)}`;
        return writtenCell(cell, places[own] ?? own, strings);
      });
      return `<row r="${String(row + 1)}">${written.join('')}</row>`;
    });
    const merges = merged.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
    parts[`xl/worksheets/sheet${String(at + 1)}.xml`] =
      `<worksheet ${main}><sheetData>${rows.join('')}</sheetData>${merges === '' ? '' : `<mergeCells>${merges}</mergeCells>`}</worksheet>`;
  });
  const ids = names.map((_name, at) => `rId${String(at + 1)}`);
  parts['xl/workbook.xml'] =
    `<workbook ${main} xmlns:r="${office}"><sheets>${names.map((name, at) => `<sheet name="${escaped(name)}" sheetId="${String(at + 1)}" r:id="${ids[at] ?? ''}"/>`).join('')}</sheets></workbook>`;
  parts['xl/_rels/workbook.xml.rels'] =
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${ids.map((id, at) => `<Relationship Id="${id}" Type="${office}/worksheet" Target="worksheets/sheet${String(at + 1)}.xml"/>`).join('')}<Relationship Id="s" Type="${office}/styles" Target="styles.xml"/><Relationship Id="t" Type="${office}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`;
  parts['xl/styles.xml'] =
    `<styleSheet ${main}><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`;
  parts['xl/sharedStrings.xml'] =
    `<sst ${main}>${strings.map((text) => `<si><t>${escaped(text)}</t></si>`).join('')}</sst>`;
  parts['[Content_Types].xml'] = '<Types/>';
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])),
  );
}

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function writtenCell(cell: Cell, place: string, strings: string[]): string {
  if (typeof cell === 'number') return `<c r="${place}"><v>${String(cell)}</v></c>`;
  if (typeof cell === 'object') return `<c r="${place}" s="1"><v>${String(cell.day)}</v></c>`;
  if (cell === '') return '';
  strings.push(cell);
  return `<c r="${place}" t="s"><v>${String(strings.length - 1)}</v></c>`;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
