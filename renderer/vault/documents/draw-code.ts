import { qrShape } from './qr-shape.ts';

/** Draws a text as a QR code, its corner there and its sides that long. */
export function drawCode(
  document: PDFKit.PDFDocument,
  text: string,
  x: number,
  y: number,
  sizePoints: number,
): void {
  const { size, path } = qrShape(text);
  document
    .save()
    .translate(x, y)
    .scale(sizePoints / size)
    .path(path);
  document.fill('#000000').restore();
}
