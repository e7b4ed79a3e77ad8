import { drawCode } from './draw-code.ts';
import type { Paper } from './paper.ts';

/** Numbered words in columns, to be read and typed, and the same as a QR code for a hand scanner. */
export function drawWords(paper: Paper, words: readonly string[], columns: 2 | 3): void {
  const inEach = Math.ceil(words.length / columns);
  const width = 440 / columns;
  paper.heading(2, 'The words, in this order');
  paper.figure(
    `The ${String(words.length)} words: ${words.map((word, index) => `${String(index + 1)} ${word}`).join(', ')}`,
    inEach * 19 + 6,
    (document, x, y) => {
      words.forEach((word, index) => {
        document
          .font('bold')
          .fontSize(12)
          .fillColor('#1b1a19')
          .text(
            `${String(index + 1)}  ${word}`,
            x + Math.floor(index / inEach) * width,
            y + (index % inEach) * 19,
            { lineBreak: false },
          );
      });
    },
  );
  paper.heading(2, 'The same words as a code');
  paper.figure(`QR code of the ${String(words.length)} words`, 190, (document, x, y) => {
    drawCode(document, words.join(' '), x, y, 180);
  });
}
