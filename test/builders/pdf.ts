/** @file A PDF of one page, written out by hand: what a reader needs and no more. */

/** A page that says this, in a font which the file names and does not bring along. */
export const aPdf = (words: string): Uint8Array =>
  onePage(`(${words})`, ['<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>']);

/** What the Japanese page says: *received*, and a time. Invented. */
export const aJapanesePdfSays = '受付 14:05';

/** A page in Japanese, in Shift-JIS: which bytes are which sign is in a character map that the file names and does not bring along. */
export const aJapanesePdf = (): Uint8Array =>
  onePage('<8ef3957420 31343a3035>', [
    '<< /Type /Font /Subtype /Type0 /BaseFont /HeiseiMin-W3 /Encoding /90ms-RKSJ-H /DescendantFonts [6 0 R] >>',
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /HeiseiMin-W3 /CIDSystemInfo << /Registry (Adobe) /Ordering (Japan1) /Supplement 2 >> /FontDescriptor 7 0 R >>',
    '<< /Type /FontDescriptor /FontName /HeiseiMin-W3 /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>',
  ]);

/** The font is the fifth object. */
function onePage(shown: string, fonts: readonly string[]): Uint8Array {
  const content = `BT /F1 24 Tf 40 140 Td ${shown} Tj ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 200] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${String(content.length)} >>\nstream\n${content}\nendstream`,
    ...fonts,
  ];
  const body = objects.map((object, index) => `${String(index + 1)} 0 obj\n${object}\nendobj\n`);
  const size = String(objects.length + 1);
  return Buffer.from(`%PDF-1.4\n${body.join('')}trailer\n<< /Root 1 0 R /Size ${size} >>\n%%EOF\n`);
}
