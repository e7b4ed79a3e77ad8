import type { CaseView } from '../../../shared/contract/vault.ts';
import { formatPlain } from '../../../shared/kit/civil-date.ts';
import { formatInstant, type Instant } from '../../../shared/kit/instant.ts';
import { createPaper, type Drawn, type Fonts, type Paper } from './paper.ts';
import { factLines } from './fact-lines.ts';

/** Draws a case on paper: where it stands, what is owed, the report as it stands, and every act. The reporter is not in it. */
export async function drawCase(
  view: CaseView,
  printed: { readonly by: string; readonly at: Instant },
  fonts: Fonts,
): Promise<Drawn> {
  const { opened } = view.state.case;
  const paper = createPaper(
    {
      title: `Case ${view.row.reference}`,
      marking:
        opened?.marking.sensitive === false
          ? 'OFFICIAL'
          : `OFFICIAL-SENSITIVE · ${opened?.marking.handling ?? ''}`,
      banner:
        opened?.fictitious === true
          ? 'Demonstration: everybody named here is fictitious'
          : undefined,
      footer: `${view.row.reference} · printed by ${printed.by}, ${formatInstant(printed.at)}`,
      madeAt: printed.at,
    },
    fonts,
  );
  paper.heading(1, view.row.subject);
  paper.lines([
    `Reference ${view.row.reference}`,
    `Associate: ${view.row.associate}`,
    `Stage: ${view.stage}`,
    `Grade: ${view.row.grade}`,
    `With: ${view.row.allocatedTo === '' ? 'nobody yet' : view.row.allocatedTo}`,
  ]);
  drawDuties(paper, view);
  drawReport(paper, view);
  drawTimeline(paper, view);
  return paper.finish();
}

function drawDuties(paper: Paper, view: CaseView): void {
  paper.heading(2, 'What is owed');
  if (view.duties.length === 0) paper.paragraph('Nothing is owed in this case.');
  else
    paper.list(
      view.duties.map((duty) =>
        [
          duty.says,
          duty.dueOn ? ` by ${formatPlain(duty.dueOn)}` : '',
          duty.detail ? ` (${duty.detail})` : '',
        ].join(''),
      ),
    );
}

function drawReport(paper: Paper, view: CaseView): void {
  paper.heading(2, 'The report as it stands');
  for (const [part, register] of Object.entries(view.state.report.fields)) {
    const value: unknown = register[0]?.value;
    const lines = factLines(value);
    if (lines.length === 0) continue;
    paper.heading(3, wordsOf(part));
    paper.lines(lines);
  }
}

function drawTimeline(paper: Paper, view: CaseView): void {
  paper.heading(2, 'What happened, newest first');
  for (const entry of view.timeline) {
    paper.paragraph(`${formatInstant(entry.at)} · ${entry.head}`, 'strong');
    paper.paragraph(
      [entry.rest ?? '', `Recorded by ${entry.by}.`].filter((part) => part !== '').join('. '),
    );
  }
}

const wordsOf = (name: string): string => {
  const words = name.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
};
