import { formatInstant, type Instant } from '../../../shared/kit/instant.ts';
import { drawWords } from './draw-words.ts';
import { createPaper, type Drawn, type Fonts } from './paper.ts';

/** What a recovery card on paper says. */
export type CardPaper = {
  readonly words: readonly string[];
  readonly number: number;
  readonly shares: number;
  readonly threshold: number;
  readonly unitName: string;
  readonly holder: string;
  readonly madeAt: Instant;
};

/** Draws one of the five recovery cards: what it is, who keeps it, its words, the same as a QR code. */
export async function drawCard(card: CardPaper, fonts: Fonts): Promise<Drawn> {
  const which = `${String(card.number)} of ${String(card.shares)}`;
  const paper = await createPaper(
    {
      title: `Probity recovery card ${which}`,
      marking: 'OFFICIAL-SENSITIVE · lock this paper away',
      footer: `Recovery card ${which}`,
      madeAt: card.madeAt,
    },
    fonts,
  );
  paper.heading(1, `Recovery card ${which}`);
  paper.lines([
    `Unit: ${card.unitName}`,
    `Kept by: ${card.holder}`,
    `Made ${formatInstant(card.madeAt)}`,
  ]);
  paper.paragraph(
    `Any ${String(card.threshold)} of these ${String(card.shares)} cards together open every key of the unit, at a workstation of the unit and on its record. One card, or two, tell nothing. Keep it in a safe, never beside another card, and never as a file or a photograph. You will be asked for it once a year, when the recovery is rehearsed. When you leave the unit, hand it back: new cards are made then.`,
  );
  drawWords(paper, card.words, 3);
  return paper.finish();
}
