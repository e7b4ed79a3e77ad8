import { movementsInOrder, type CurrentExhibit } from '../../../shared/domain/exhibit/facts.ts';
import type { Movement } from '../../../shared/domain/exhibit/slice.ts';
import {
  contentWords,
  disposalWords,
  kindWords,
  placeWords,
  sealWords,
  standingWords,
} from '../../../shared/domain/exhibit/words.ts';
import { personWords } from '../../../shared/domain/named-person.ts';
import { formatPlain } from '../../../shared/kit/civil-date.ts';
import { formatInstant } from '../../../shared/kit/instant.ts';
import { sizeWords } from '../../../shared/kit/size-words.ts';
import { createPaper, type Drawn, type Fonts, type Paper, type PaperFrame } from './paper.ts';

/** @file The chain of custody on paper: of each exhibit what it is, where it came from, everybody who has had it, in what seal, and what
 *  became of it. Each line says when it took place and when, and by whom, it was entered: the two need not be the same. */

/** Draws the chain of custody of these exhibits. `setAside`: the entries that somebody chose against. */
export async function drawCustody(
  caseReference: string,
  exhibits: readonly CurrentExhibit[],
  setAside: readonly string[],
  frame: PaperFrame,
  fonts: Fonts,
): Promise<Drawn> {
  const paper = await createPaper(frame, fonts);
  paper.heading(1, `Chain of custody, ${caseReference}`);
  paper.paragraph(
    'What follows is the log as it was entered. No line of it was ever changed or taken out: what was put right stands as a line of its own.',
    'small',
  );
  for (const exhibit of exhibits) drawOne(paper, exhibit, setAside);
  return paper.finish();
}

function drawOne(paper: Paper, now: CurrentExhibit, setAside: readonly string[]): void {
  const { exhibit } = now;
  paper.heading(2, `${now.reference}: ${now.description}`);
  paper.lines([
    `Kind: ${kindWords[exhibit.kind]}`,
    `Found: ${now.foundAt}, ${formatPlain(now.foundOn)}${now.foundTime === undefined ? '' : ` at ${now.foundTime}`}, by ${personWords(now.foundBy)}`,
    `Stands: ${standingWords[now.standing]}; ${now.whereIs}`,
    now.sealNumber === '' ? '' : `Seal: ${now.sealNumber}`,
    ...fileLines(now),
  ]);
  const entered = (entry: { readonly at: Movement['at']; readonly by: string }): string =>
    `Entered ${formatInstant(entry.at)} by ${entry.by}`;
  const items = [
    `Registered${exhibit.kind === 'file' ? ' and sealed in the case' : `, kept at ${exhibit.location}`}${exhibit.sealNumber === '' ? '' : `, seal ${exhibit.sealNumber}`}\n${entered(exhibit)}`,
    ...movementsInOrder(exhibit).map(
      (moved) =>
        `${formatPlain(moved.movedOn)} at ${moved.movedAt}: from ${moved.from} to ${moved.to}${setAside.includes(moved.actId) ? ' (set aside: another entry was chosen)' : ''}\nTaken by ${personWords(moved.takenBy)}. ${placeWords[moved.place]}. ${moved.why}\n${sealLine(moved)}. ${entered(moved)}`,
    ),
    ...exhibit.savedOut.map(
      (saved) => `Saved outside the vault for ${saved.purpose}: ${saved.reason}\n${entered(saved)}`,
    ),
    ...exhibit.corrections.map(
      (put) => `Corrected: ${put.reason}\n${put.reference}: ${put.description}\n${entered(put)}`,
    ),
    ...exhibit.withdrawals.map(
      (gone) => `Withdrawn on ${formatPlain(gone.withdrawnOn)}: ${gone.reason}\n${entered(gone)}`,
    ),
    ...exhibit.disposals.map(
      (end) =>
        `${formatPlain(end.disposedOn)}: ${disposalWords[end.how]}${end.to === '' ? '' : ` to ${end.to}`}, authorised by ${personWords(end.authorisedBy)} (${end.authority}): ${end.reason}\n${entered(end)}`,
    ),
  ];
  paper.list(items, true);
}

const sealLine = ({ seal, sealNumber }: Movement): string => {
  const words = sealWords[seal];
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}${sealNumber === '' ? '' : ` ${sealNumber}`}`;
};

const fileLines = ({ exhibit: { file } }: CurrentExhibit): readonly string[] =>
  file
    ? [
        `File: ${file.name}, ${contentWords[file.content]}, ${sizeWords(file.sealed.sizeBytes)} (${String(file.sealed.sizeBytes)} bytes)`,
        `SHA-512: ${file.sealed.sha512}`,
      ]
    : [];
