import type { LetterBlock, LetterModel } from '../../../shared/domain/letter/model.ts';
import type { Instant } from '../../../shared/kit/instant.ts';
import { createPaper, type Drawn, type Fonts, type Paper } from './paper.ts';

/** Draws a letter as it is composed, for ever: tagged PDF, marking on each page. */
export async function drawLetter(
  model: LetterModel,
  fonts: Fonts,
  madeAt: Instant,
): Promise<Drawn> {
  const paper = await createPaper(
    {
      title: `${model.title} ${model.reference}`,
      marking: model.marking,
      banner: model.banner,
      footer: model.reference,
      madeAt,
    },
    fonts,
  );
  paper.lines(model.sender);
  paper.lines([model.dateWritten]);
  paper.paragraph('PRIVATE AND CONFIDENTIAL', 'strong');
  paper.lines(model.addressee);
  paper.paragraph(`Reference: ${model.reference}`);
  paper.heading(1, model.title);
  paper.paragraph(model.salutation);
  for (const block of model.blocks) drawBlock(paper, block);
  paper.gap(26);
  paper.lines([model.signatory.name, model.signatory.rankOrGrade, model.signatory.office]);
  if (model.handling !== '') paper.paragraph(`Handling: ${model.handling}`, 'small');
  return paper.finish();
}

function drawBlock(paper: Paper, block: LetterBlock): void {
  switch (block.block) {
    case 'heading':
      paper.heading(2, block.text);
      return;
    case 'paragraph':
      paper.paragraph(block.text);
      return;
    case 'list':
      paper.list(block.items);
      return;
    case 'conditions':
      paper.list(
        block.items.map((item) => [item.text, ...item.details].join('\n')),
        true,
      );
      return;
  }
}
