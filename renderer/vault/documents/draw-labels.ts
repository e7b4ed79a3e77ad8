import type { CurrentExhibit } from '../../../shared/domain/exhibit/facts.ts';
import { labelText } from '../../../shared/domain/exhibit/reference.ts';
import { formatPlain } from '../../../shared/kit/civil-date.ts';
import { drawBars } from './bar-shape.ts';
import { drawCode } from './draw-code.ts';
import { createPaper, type Drawn, type Fonts, type PaperFrame } from './paper.ts';

/** @file Labels for exhibits: two beside each other, to be cut out. The bars and the square say the same: the case and the exhibit. A label
 *  says what the exhibit is called and no more of the case than its number. */

const label = { width: 228, height: 148, gap: 14 } as const;

/** Draws the labels of these exhibits, eight at most on a sheet. */
export async function drawLabels(
  caseReference: string,
  exhibits: readonly CurrentExhibit[],
  frame: PaperFrame,
  fonts: Fonts,
): Promise<Drawn> {
  const paper = await createPaper(frame, fonts);
  for (let at = 0; at < exhibits.length; at += 2) {
    const row = exhibits.slice(at, at + 2);
    paper.figure(
      row.map((one) => `Label of ${labelText(caseReference, one.reference)}`).join('; '),
      label.height + label.gap,
      (document, x, y) => {
        row.forEach((one, index) => {
          drawLabel(document, caseReference, one, x + index * (label.width + label.gap), y);
        });
      },
    );
  }
  return paper.finish();
}

function drawLabel(
  document: PDFKit.PDFDocument,
  caseReference: string,
  { reference, description, foundOn, sealNumber }: CurrentExhibit,
  x: number,
  y: number,
): void {
  const says = labelText(caseReference, reference);
  document.lineWidth(0.5).dash(3, { space: 3 }).strokeColor('#8a8886');
  document.rect(x, y, label.width, label.height).stroke().undash();
  drawCode(document, says, x + 9, y + 9, squareSide);
  const beside = { x: x + squareSide + 20, width: label.width - squareSide - 28 };
  document.fillColor('#1b1a19');
  const line = (
    words: string,
    font: 'regular' | 'bold',
    size: number,
    at: number,
    height: number,
  ) =>
    document
      .font(font)
      .fontSize(size)
      .text(words, beside.x, y + at, { width: beside.width, height, ellipsis: true });
  line(reference, 'bold', 17, 8, 24);
  line(caseReference, 'regular', 8.5, 31, 12);
  line(description.replaceAll(/\s+/g, ' '), 'regular', 8, 44, sealNumber === '' ? 32 : 23);
  line(formatPlain(foundOn), 'regular', 7.5, sealNumber === '' ? 78 : 67, 11);
  if (sealNumber !== '') drawSeal(document, sealNumber, { ...beside, y: y + 78 });
  drawBars(document, says, {
    ...{ x: x + 9, y: y + squareSide + 16, width: label.width - 18 },
    height: 30,
  });
  document
    .font('regular')
    .fontSize(7.5)
    .fillColor('#1b1a19')
    .text(says, x + 9, y + label.height - 14, { width: label.width - 18, align: 'center' });
}

/** The number of a seal is never cut: half of one may be another's. A long one is small. */
function drawSeal(
  document: PDFKit.PDFDocument,
  sealNumber: string,
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
): void {
  const says = `seal ${sealNumber}`;
  const fits = (size: number): boolean =>
    document.fontSize(size).heightOfString(says, { width }) <= sealHeight;
  const size = sealSizes.find(fits) ?? smallestSeal;
  document.font('regular').fontSize(size).text(says, x, y, { width });
}
const sealHeight = 20;
const smallestSeal = 3;
const sealSizes = [7.5, 6.5, 5.5, 4.5, 3.7];

const squareSide = 82;
