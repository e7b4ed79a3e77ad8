import { formatPlain, type CivilDate } from '../../../shared/kit/civil-date.ts';
import { formatInstant, type Instant } from '../../../shared/kit/instant.ts';
import { createPaper, type Drawn, type Fonts } from './paper.ts';

/** Counts of a register that belong together: by year, by department. */
export type FiguresBlock = {
  /** `By year` */
  readonly title: string;
  readonly rows: readonly { readonly of: string; readonly counts: readonly number[] }[];
};
/** The figures of a register: what each count is called stands once. */
export type RegisterFigures = {
  readonly title: string;
  readonly columns: readonly string[];
  readonly blocks: readonly FiguresBlock[];
};
type Printed = {
  readonly unitName: string;
  readonly today: CivilDate;
  readonly by: string;
  readonly at: Instant;
  readonly isDemonstration: boolean;
};

/** Draws the figures of a register on paper, a short table for each line of the screen, so that they read well aloud. */
export async function drawRegisterFigures(
  { title, columns, blocks }: RegisterFigures,
  { unitName, today, by, at, isDemonstration }: Printed,
  fonts: Fonts,
): Promise<Drawn> {
  const paper = await createPaper(
    {
      title,
      marking: 'OFFICIAL-SENSITIVE · For the unit only',
      banner: isDemonstration ? 'Demonstration: everybody named here is fictitious' : undefined,
      footer: `${title} · printed by ${by}, ${formatInstant(at)}`,
      madeAt: at,
    },
    fonts,
  );
  paper.heading(1, title);
  paper.lines([unitName, `As the register stood on ${formatPlain(today)}`]);
  for (const block of blocks) {
    paper.heading(2, block.title);
    for (const { of, counts } of block.rows) {
      paper.heading(3, of);
      paper.table(columns.map((column, index) => [column, String(counts[index] ?? 0)]));
    }
  }
  return paper.finish();
}
