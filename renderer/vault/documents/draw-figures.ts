import type { PublishedFigure } from '../../../shared/domain/figures/figures.ts';
import { publishedFrom } from '../../../shared/domain/figures/suppress.ts';
import { formatPlain, type CivilDate } from '../../../shared/kit/civil-date.ts';
import { formatInstant, type Instant } from '../../../shared/kit/instant.ts';
import { createPaper, type Drawn, type Fonts } from './paper.ts';

/** Figures of one kind, as they go on one paper. */
export type FiguresPaper = {
  /** Exact, for the unit alone; or as they may be published within the force. Never both on one paper. */
  readonly what: 'management' | 'published';
  readonly unitName: string;
  readonly today: CivilDate;
  readonly cases: number;
  readonly figures: readonly PublishedFigure[];
};
type Printed = { readonly by: string; readonly at: Instant; readonly isDemonstration: boolean };

/** Draws figures on paper: what was counted, on which day, and of the published ones what is withheld and why. Counts, never a case. */
export async function drawFigures(
  paperOf: FiguresPaper,
  printed: Printed,
  fonts: Fonts,
): Promise<Drawn> {
  const { title, short, marking, says } = kinds[paperOf.what];
  const paper = await createPaper(
    {
      title,
      marking,
      banner: printed.isDemonstration
        ? 'Demonstration: everybody named here is fictitious'
        : undefined,
      footer: `${short} · printed by ${printed.by}, ${formatInstant(printed.at)}`,
      madeAt: printed.at,
    },
    fonts,
  );
  paper.heading(1, title);
  paper.lines([
    paperOf.unitName,
    `${String(paperOf.cases)} ${paperOf.cases === 1 ? 'case' : 'cases'} on ${formatPlain(paperOf.today)}`,
  ]);
  paper.paragraph(says);
  for (const figure of paperOf.figures) {
    paper.heading(2, figure.title);
    if (figure.lines.length === 0) paper.paragraph('Nothing was counted.');
    else
      paper.table(
        figure.lines.map(({ label, count }) => [
          label,
          count === undefined ? 'withheld' : String(count),
        ]),
      );
  }
  return paper.finish();
}

const kinds: Readonly<
  Record<
    FiguresPaper['what'],
    {
      readonly title: string;
      readonly short: string;
      readonly marking: string;
      readonly says: string;
    }
  >
> = {
  management: {
    title: 'Management figures',
    short: 'Management figures',
    marking: 'OFFICIAL-SENSITIVE · For the unit only',
    says: 'Exact counts of associations and conditions, for the unit’s own management. Small counts can point at people: this paper is not published.',
  },
  published: {
    title: 'Figures against recorded protected characteristics',
    short: 'Figures for publication',
    marking: 'OFFICIAL · For publication within the force',
    says: `Counts below ${String(publishedFrom)} are withheld, and one more where a single one could be worked out. “Not recorded” is what was not asked, or not said.`,
  },
};
