import { formatInstant, type Instant } from '../../../shared/kit/instant.ts';
import { drawWords } from './draw-words.ts';
import { createPaper, type Drawn, type Fonts } from './paper.ts';

/** What a recovery kit on paper says. */
export type KitPaper = {
  readonly words: readonly string[];
  readonly handle: string;
  readonly madeAt: Instant;
};

/** Draws the recovery kit: 24 numbered words, the same as a QR code, and what it is for. */
export async function drawKit(kit: KitPaper, fonts: Fonts): Promise<Drawn> {
  const paper = await createPaper(
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
  drawWords(paper, kit.words, 2);
  return paper.finish();
}
