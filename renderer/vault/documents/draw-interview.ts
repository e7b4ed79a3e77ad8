import type { Signature } from '../../../shared/domain/interview/live/events.ts';
import type {
  RecordToSign,
  SignedLine,
} from '../../../shared/domain/interview/live/record-text.ts';
import { right as rightSchema } from '../../../shared/domain/interview/schema.ts';
import {
  capacityWords,
  lineWords,
  rightWords,
  topicName,
} from '../../../shared/domain/interview/words.ts';
import { formatPlain, isCivilDate } from '../../../shared/kit/civil-date.ts';
import { formatInstant, type Instant } from '../../../shared/kit/instant.ts';
import { createPaper, type Drawn, type Fonts, type Paper } from './paper.ts';

/** What a record is sealed with, besides its text. */
export type Seal = {
  readonly recordSha256: string;
  readonly signatures: readonly Signature[];
  readonly subject: string;
  readonly marking: string;
  readonly banner: string | undefined;
  readonly madeAt: Instant;
};

/** Draws an interview record as it was signed: what was said in its order, what was agreed and disputed apart, the names under it; or
 *  as it stood when the interview was stopped, which it says. */
export async function drawInterview(
  record: RecordToSign,
  seal: Seal,
  fonts: Fonts,
): Promise<Drawn> {
  const paper = await createPaper(
    {
      title: `Interview record ${record.reference}`,
      marking: seal.marking,
      banner: seal.banner,
      footer: `${record.reference} · interview record, version ${String(record.version)}`,
      madeAt: seal.madeAt,
    },
    fonts,
  );
  paper.heading(1, record.interviewType === 'formal' ? 'Interview record' : 'Clarification record');
  drawFacts(paper, record, seal);
  drawRoom(paper, record);
  drawLines(paper, record);
  drawOutcome(paper, record);
  drawReadBack(paper, record);
  drawSignatures(paper, record, seal);
  return paper.finish();
}

function drawFacts(paper: Paper, record: RecordToSign, seal: Seal): void {
  paper.paragraph('This is not a record of a misconduct interview.', 'strong');
  if (record.stopped) drawStop(paper, record.stopped);
  paper.lines([
    `Member: ${seal.subject}`,
    `Reference: ${record.reference}, version ${String(record.version)}`,
    `Held: ${dayOf(record.startedOn)}, ${record.startTime}${untilWhen(record)}, ${record.venue}`,
    `Recording: ${record.recording === 'audio' ? 'audio, and these notes' : 'these notes'}`,
    record.interviewer
      ? `Interviewer: ${record.interviewer.name}${record.interviewer.isLocalManager ? ', local manager' : ''}${record.interviewer.accreditation === '' ? '' : `, ${record.interviewer.accreditation}`}`
      : '',
    record.direction
      ? `Directed by: ${record.direction.by}, ${dayOf(record.direction.on)}. Scope: ${record.direction.scope}`
      : '',
  ]);
}

function drawStop(paper: Paper, stopped: NonNullable<RecordToSign['stopped']>): void {
  const what = stopped.because === 'crime' ? 'a crime' : 'misconduct';
  paper.paragraph(
    `The interview was stopped for good on ${dayOf(stopped.on)} at ${stopped.at}, because what may be ${what} emerged. Nothing was added to the record after that: it is closed as it stood; what emerged is for other procedures, with rights of their own.`,
    'strong',
  );
  paper.paragraph(`What was said, in their words: ${stopped.reason.replaceAll('\n', ' ')}`);
}

/** An interview that was stopped may have no end of its own. */
const untilWhen = ({ startedOn, endedOn, endTime, stopped }: RecordToSign): string => {
  const [time, on] = stopped && endTime === '' ? [stopped.at, stopped.on] : [endTime, endedOn];
  return ` to ${time}${on === startedOn ? '' : ` on ${dayOf(on)}`}`;
};

function drawRoom(paper: Paper, record: RecordToSign): void {
  paper.heading(2, 'In the room');
  paper.list(
    record.room.map(
      ({ name, capacity, arrived, left }) =>
        `${name} (${capacityWords[capacity].toLowerCase()}), from ${arrived}${left === '' ? '' : ` until ${left}`}`,
    ),
  );
  if (!record.policeFriend.present)
    paper.paragraph(
      `A police friend was offered; none came. ${record.policeFriend.note ?? ''}`.trim(),
    );
  paper.heading(2, 'Rights given');
  if (record.rights.length === 0) paper.paragraph('None was given before it was stopped.');
  else paper.list(record.rights.map(({ right, at }) => `${at}: ${rightName(right)}`));
  if (record.breaks.length > 0) {
    paper.heading(2, 'Breaks');
    paper.list(
      record.breaks.map(
        ({ from, to, reason }) =>
          `${from} ${to === '' ? 'until it was stopped' : `to ${to}`}${reason === '' ? '' : `: ${reason}`}`,
      ),
    );
  }
}

function drawLines(paper: Paper, record: RecordToSign): void {
  paper.heading(2, 'What was said');
  let topic = '';
  for (const line of record.lines) {
    if (line.topic !== topic) paper.heading(3, topicName(line.topic));
    topic = line.topic;
    paper.paragraph(lineWith(line));
  }
  if (record.lines.length === 0) paper.paragraph('Nothing was written down.');
  if (record.clockNote !== '')
    paper.paragraph(
      `The clock of the workstation went back during the interview; lines stand in the order in which they were written. ${record.clockNote}`,
    );
}

const lineWith = (line: SignedLine): string =>
  [
    `${String(line.number)} · ${line.at} · ${lineWords[line.kind]}: ${line.text.replaceAll('\n', ' ')}${line.about > 0 ? ` (about line ${String(line.about)})` : ''}`,
    line.clockWentBack ? ' [The clock had gone back before this line.]' : '',
    ...line.earlier.map(
      ({ text, correctedAt, reason }) =>
        ` [Corrected ${correctedAt}${reason === '' ? '' : `, ${reason}`}. It read: ${text.replaceAll('\n', ' ')}]`,
    ),
  ].join('');

function drawOutcome(paper: Paper, record: RecordToSign): void {
  for (const [title, kind] of [
    ['The member’s own proposals', 'proposal'],
    ['Agreed', 'agreed'],
    ['Disputed', 'disputed'],
  ] as const) {
    paper.heading(2, title);
    const lines = record.lines.filter((line) => line.kind === kind);
    if (lines.length === 0) paper.paragraph('None.');
    else paper.list(lines.map((line) => `${line.text} (line ${String(line.number)})`));
  }
}

function drawReadBack(paper: Paper, { readBack, stopped }: RecordToSign): void {
  paper.heading(2, 'Read back');
  if (!readBack) {
    if (stopped) paper.paragraph('The record was not read back: the interview was stopped.');
    return;
  }
  const how =
    readBack.how === 'not-read'
      ? 'The record was not read back.'
      : `The record was ${readBack.how === 'read-aloud' ? 'read out' : 'read by the member'} at ${readBack.at} and ${readBack.accepted ? 'accepted as right' : 'not accepted'}.`;
  paper.paragraph([how, readBack.note].filter((part) => part !== '').join(' '));
}

function drawSignatures(paper: Paper, record: RecordToSign, seal: Seal): void {
  paper.heading(2, 'Signatures');
  if (record.stopped)
    paper.paragraph('Nobody was asked to sign this record: the interview was stopped.');
  for (const signature of seal.signatures) {
    const who = capacityWords[signature.signer];
    if (signature.how === 'declined') {
      paper.paragraph(`${who}, ${signature.name}: did not sign. ${signature.reason}`);
      continue;
    }
    paper.paragraph(
      `${who}, ${signature.name}: signed ${formatInstant(signature.at)}${signature.drawing ? '' : ' (name typed)'}.`,
    );
    if (signature.drawing) drawStrokes(paper, signature.name, signature.drawing.strokes);
  }
  paper.paragraph(
    `SHA-256 of the record as ${record.stopped ? 'it stood when it was closed' : 'signed'}, version ${String(record.version)}: ${seal.recordSha256}`,
    'small',
  );
}

/** The field of the screen is 600 by 160; on paper it is a third of that. */
const scale = 1 / 3;

function drawStrokes(paper: Paper, name: string, strokes: readonly (readonly number[])[]): void {
  paper.figure(`Signature of ${name}, drawn`, 160 * scale + 8, (document, x, y) => {
    document.lineWidth(1).strokeColor('#1b1a19');
    for (const stroke of strokes) {
      stroke.forEach((value, index) => {
        if (index % 2 === 1) return;
        const [px, py] = [x + value * scale, y + (stroke[index + 1] ?? 0) * scale];
        if (index === 0) document.moveTo(px, py);
        else document.lineTo(px, py);
      });
      document.stroke();
    }
  });
}

const rightName = (code: string): string => {
  const known = rightSchema.safeParse(code);
  return known.success ? rightWords[known.data] : code;
};

const dayOf = (date: string): string => (isCivilDate(date) ? formatPlain(date) : date);
