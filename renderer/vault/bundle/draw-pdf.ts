import type { CaseContent, ContentItem } from '../../../shared/domain/bundle/content.ts';
import { bundleProfiles } from '../../../shared/domain/bundle/profiles.ts';
import { formatPlain } from '../../../shared/kit/civil-date.ts';
import type { Instant } from '../../../shared/kit/instant.ts';
import { createPaper, type Drawn, type Fonts, type Paper } from '../documents/paper.ts';

/** @file `case.pdf`: the content on tagged A4 pages, as the case on paper looks. */

/** Draws the content on paper. */
export async function drawPdf(content: CaseContent, fonts: Fonts, madeAt: Instant): Promise<Drawn> {
  const paper = await createPaper(
    {
      title: `Case ${content.reference}`,
      marking: content.marking,
      banner: content.fictitious ? 'Demonstration: everybody named here is fictitious' : undefined,
      footer: `${content.reference} · for ${content.preparedFor.organisation}, ${formatPlain(content.preparedOn)}`,
      madeAt,
    },
    fonts,
  );
  drawHead(paper, content);
  for (const { title, items } of content.sections) {
    paper.heading(2, title);
    for (const item of items) drawItem(paper, item);
  }
  drawTimeline(paper, content);
  drawFiles(paper, content);
  return paper.finish();
}

function drawHead(paper: Paper, content: CaseContent): void {
  const { preparedFor, unit } = content;
  paper.heading(1, `Case ${content.reference}`);
  paper.paragraph(
    content.partial
      ? `${bundleProfiles[content.profile].name}. This is a part of the case: what is left out stands below.`
      : 'The whole case, as it stands on paper.',
  );
  const whom = [preparedFor.name, preparedFor.role, preparedFor.organisation];
  paper.lines([
    `For: ${whom.filter((word) => word !== '').join(', ')}`,
    `From: ${unit.name}, ${unit.force}`,
    `Prepared: ${formatPlain(content.preparedOn)}`,
    `Purpose: ${content.purpose}`,
    `Handling: ${content.handling}`,
  ]);
  paper.lines(content.facts.map(({ label, says }) => `${label}: ${says}`));
  paper.heading(2, 'What is left out, and why');
  paper.list(content.leftOut.map(({ what, why }) => `${what}\n${why}`));
}

function drawItem(paper: Paper, { head, lines, lists }: ContentItem): void {
  if (head !== '') paper.heading(3, head);
  if (lines.length > 0) paper.lines(lines);
  for (const { label, items } of lists) {
    paper.paragraph(`${label}:`, 'lead');
    paper.list(items);
  }
}

function drawTimeline(paper: Paper, { timeline }: CaseContent): void {
  if (timeline.length === 0) return;
  paper.heading(2, 'What happened');
  for (const { shown, what, more, by } of timeline) {
    paper.paragraph(`${shown} · ${what}`, 'strong');
    const rest = [more, by === '' ? '' : `Recorded by ${by}.`].filter((part) => part !== '');
    if (rest.length > 0) paper.paragraph(rest.join('. '));
  }
}

function drawFiles(paper: Paper, { letters, exhibits }: CaseContent): void {
  if (letters.length > 0) {
    paper.heading(2, 'Letters as issued');
    paper.list(letters.map(({ title, file, sha256 }) => `${title}: ${file}\nSHA-256 ${sha256}`));
  }
  if (exhibits.length > 0) {
    paper.heading(2, 'Exhibits');
    paper.list(
      exhibits.map(({ reference, description, file, originalName }) =>
        [
          `${reference}: ${description}`,
          file === undefined ? 'Not in this bundle' : `${file}, ${originalName ?? ''}`,
        ].join('\n'),
      ),
    );
  }
}
