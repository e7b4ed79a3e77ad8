import { evidenceMarking } from '../../../shared/domain/check/words.ts';
import { formatInstant, type Instant } from '../../../shared/kit/instant.ts';
import type { EvidencedHit, RunEvidence } from '../checks/evidence.ts';
import { createPaper, type Drawn, type Fonts, type Paper } from './paper.ts';

type Printed = {
  readonly unitName: string;
  readonly by: string;
  readonly at: Instant;
  readonly isDemonstration: boolean;
};

const title = 'Cross-checks: evidence of a run';

/** Draws the evidence of a run on paper, for whoever inspects the unit. */
export async function drawRunEvidence(
  evidence: RunEvidence,
  { unitName, by, at, isDemonstration }: Printed,
  fonts: Fonts,
): Promise<Drawn> {
  const paper = await createPaper(
    {
      ...{ title, marking: evidenceMarking(false), madeAt: at },
      banner: isDemonstration ? 'Demonstration: everybody named here is fictitious' : undefined,
      footer: `${title} · saved by ${by}, ${formatInstant(at)}`,
    },
    fonts,
  );
  paper.heading(1, title);
  paper.lines([unitName, `As the record stood on ${formatInstant(at)}`]);
  paper.heading(2, 'The run');
  paper.list(evidence.run.map(asLine));
  paper.heading(2, 'Settings it was made with');
  paper.list(evidence.settings.map(asLine));
  drawChecks(paper, evidence);
  drawHits(paper, evidence);
  return paper.finish();
}

const asLine = ([label, says]: readonly [string, string]): string => `${label}: ${says}`;

function drawChecks(paper: Paper, { checks }: RunEvidence): void {
  paper.heading(2, 'What was covered, and what was found');
  for (const { name, looksFor, covered, found } of checks) {
    paper.heading(3, name);
    paper.paragraph(looksFor);
    paper.list([...covered, `Found: ${found}`]);
  }
}

function drawHits(paper: Paper, { standings, recorded, leftOut, hits }: RunEvidence): void {
  paper.heading(2, 'What became of the hits between registers');
  paper.paragraph(
    recorded === 0
      ? 'The run found no hit between registers.'
      : `The run recorded ${hitsWords(recorded)} between registers${leftOut === 0 ? '' : `, the strongest; ${String(leftOut)} weaker ones were counted and not kept`}. How they stand now:`,
    'lead',
  );
  if (recorded > 0) paper.table(standings.map(([standing, count]) => [standing, String(count)]));
  paper.paragraph(
    'What names a case is recorded in that case, for those who may see it. It is neither listed nor counted here.',
    'small',
  );
  if (hits.length === 0) return;
  paper.heading(2, 'Each hit between registers');
  paper.paragraph('A hit says that two records lie beside each other, and no more.', 'lead');
  paper.list(hits.map(hitWords), true);
}

const hitsWords = (many: number): string => `${String(many)} ${many === 1 ? 'hit' : 'hits'}`;

const hitWords = ({ check, strength, standing, says }: EvidencedHit): string =>
  [`${check}: ${strength}. ${standing}`, ...says].join('\n');
