import { formatInstant, type Instant } from '../../../shared/kit/instant.ts';
import { createPaper, type Drawn, type Fonts } from './paper.ts';
import { qrShape } from './qr-shape.ts';

/** What a recovery kit on paper says. */
export type KitPaper = {
  readonly words: readonly string[];
  readonly handle: string;
  readonly madeAt: Instant;
};

/** Draws the recovery kit: 24 numbered words, the same as a QR code, and what it is for. */
export async function drawKit(kit: KitPaper, fonts: Fonts): Promise<Drawn> {
  const paper = createPaper(
    {
      title: 'Probity recovery kit',
      marking: 'OFFICIAL-SENSITIVE · lock this paper away',
      footer: `Vault ${kit.handle}`,
      madeAt: kit.madeAt,
    },
    fonts,
  );
  paper.heading(1, 'Recovery kit');
  paper.lines([`Vault: ${kit.handle}`, `Made ${formatInstant(kit.madeAt)}`]);
  paper.paragraph(
    'Whoever holds these 24 words and a copy of the vault can read everything in it. Keep the paper in a safe, away from the workstation. It opens the vault when the passphrase is lost, and it opens a sealed copy on another machine.',
  );
  paper.heading(2, 'The words, in this order');
  const half = Math.ceil(kit.words.length / 2);
  paper.figure(
    `The 24 words: ${kit.words.map((word, index) => `${String(index + 1)} ${word}`).join(', ')}`,
    half * 19 + 6,
    (document, x, y) => {
      kit.words.forEach((word, index) => {
        const column = index < half ? 0 : 1;
        document
          .font('bold')
          .fontSize(12)
          .fillColor('#1b1a19')
          .text(`${String(index + 1)}  ${word}`, x + column * 220, y + (index % half) * 19, {
            lineBreak: false,
          });
      });
    },
  );
  paper.heading(2, 'The same words as a code');
  paper.figure('QR code of the 24 words', 190, (document, x, y) => {
    drawCode(document, kit.words.join(' '), x, y, 180);
  });
  return paper.finish();
}

function drawCode(
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
