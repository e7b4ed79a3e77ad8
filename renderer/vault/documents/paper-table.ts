/** One line of a table: what heads it, and its value. */
export type TableRow = readonly [label: string, value: string];

const valueWidth = 90;
const below = 5;

/** Draws a table of two columns into this part of the document, row by row; the first cell heads its row. */
export function drawTable(
  document: PDFKit.PDFDocument,
  root: PDFKit.PDFStructureElement,
  rows: readonly TableRow[],
): void {
  const { left, right, bottom } = document.page.margins;
  const width = document.page.width - left - right;
  const label = { width: width - valueWidth };
  const table = document.struct('Table');
  root.add(table);
  for (const [head, value] of rows) {
    document.font('regular').fontSize(10.5);
    const height = document.heightOfString(head, label);
    if (document.y + height + below > document.page.height - bottom) document.addPage();
    const top = document.y;
    const row = document.struct('TR');
    table.add(row);
    row.add(document.struct('TH', {}, () => document.text(head, left, top, label)));
    row.add(
      document.struct('TD', {}, () =>
        document.text(value, left + label.width, top, { width: valueWidth, align: 'right' }),
      ),
    );
    row.end();
    drawRule(document, left, top + height + 1, width);
    document.x = left;
    document.y = top + height + below;
  }
  table.end();
}

/** A hairline under a row is there for the eye alone. */
function drawRule(document: PDFKit.PDFDocument, x: number, y: number, width: number): void {
  document.markContent('Artifact', { type: 'Layout' });
  document
    .lineWidth(0.4)
    .strokeColor('#c8c6c4')
    .moveTo(x, y)
    .lineTo(x + width, y)
    .stroke();
  document.endMarkedContent();
}
