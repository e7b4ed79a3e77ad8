import type { GuidanceSheet } from '../../../shared/domain/guidance/sheet.ts';
import { formatInstant, type Instant } from '../../../shared/kit/instant.ts';
import { createPaper, type Drawn, type Fonts } from './paper.ts';

/** Draws the guidance for supervisors: what to do, and the sentence of the policy each step rests on. */
export async function drawGuidance(
  sheet: GuidanceSheet,
  fonts: Fonts,
  madeAt: Instant,
): Promise<Drawn> {
  const paper = await createPaper(
    { title: sheet.title, marking: 'OFFICIAL', footer: sheet.policy, madeAt },
    fonts,
  );
  paper.heading(1, sheet.title);
  paper.lines([sheet.policy, `Printed ${formatInstant(madeAt)}`]);
  for (const part of sheet.parts) {
    paper.heading(2, part.title);
    paper.list(
      part.steps.map((step) =>
        step.from === undefined ? step.says : `${step.says}\n${step.from}`,
      ),
      part.isOrdered,
    );
  }
  return paper.finish();
}
