import { formatPlain } from '../../../shared/kit/civil-date.ts';
import { formatInstant, type Instant } from '../../../shared/kit/instant.ts';
import { createPaper, type Drawn, type Fonts, type Paper } from './paper.ts';
import type { Item, Printed } from './case-paper/part.ts';
import { openContests } from './case-paper/open-contests.ts';
import { places } from './case-paper/places.ts';
import { readItem } from './case-paper/read-item.ts';

/** Draws a case on paper: where it stands, what is owed, every part of it, and every act. The reporter is not in it. */
export async function drawCase(
  view: Printed,
  printed: { readonly by: string; readonly at: Instant },
  fonts: Fonts,
): Promise<Drawn> {
  const { opened } = view.state.case;
  const paper = await createPaper(
    {
      title: `Case ${view.row.reference}`,
      marking:
        opened?.marking.sensitive === false
          ? 'OFFICIAL'
          : ['OFFICIAL-SENSITIVE', opened?.marking.handling ?? '']
              .filter((word) => word !== '')
              .join(' · '),
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
  drawContests(paper, view);
  drawDuties(paper, view);
  drawParts(paper, view);
  drawTimeline(paper, view);
  return paper.finish();
}

/** Before everything that rests on it. */
function drawContests(paper: Paper, { state }: Printed): void {
  const open = openContests(state);
  if (open.length === 0) return;
  paper.heading(2, 'Recorded differently by colleagues, and not yet chosen');
  paper.list(open);
}

function drawDuties(paper: Paper, view: Printed): void {
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

/** Every part that has something in it, in the order of the procedure. */
function drawParts(paper: Paper, view: Printed): void {
  for (const place of Object.values(places)) {
    if ('leftOut' in place) continue;
    const items = place.items(view);
    if (items.length > 0) paper.heading(2, place.title);
    for (const item of items) drawItem(paper, item);
  }
}

function drawItem(paper: Paper, item: Item): void {
  const { head, lines, lists } = readItem(item);
  paper.heading(3, head);
  if (lines.length > 0) paper.lines(lines);
  for (const { label, items } of lists) {
    paper.paragraph(`${label}:`, 'lead');
    paper.list(items);
  }
}

function drawTimeline(paper: Paper, view: Printed): void {
  paper.heading(2, 'What happened, newest first');
  for (const entry of view.timeline) {
    paper.paragraph(`${formatInstant(entry.at)} · ${entry.head}`, 'strong');
    paper.paragraph(
      [entry.rest ?? '', `Recorded by ${entry.by}.`].filter((part) => part !== '').join('. '),
    );
  }
}
