import { formatPlain } from '../../kit/civil-date.ts';
import { heldOn, recordOf } from '../interview/live/record.ts';
import type { LetterModel } from '../letter/model.ts';
import { letterNames } from '../letter/sentences.ts';
import type { CaseState } from '../state.ts';

/** @file The records of a case that a member may be shown: what was written to them, what they said, what was decided and why. The
 *  report, who made it, the assessment of risk, the decision model and what passed with vetting or misconduct are not among them. */

/** A record that can be copied. */
export type DisclosableRecord = {
  /** `letter:<id>`: what a decision names it by. */
  readonly key: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
};

/** What stands where a passage is withheld. */
export const withheldMark = '[withheld]';

/** Everything a member may be shown, in the order of the procedure. */
export const disclosableRecords = (state: CaseState): readonly DisclosableRecord[] => [
  ...interviews(state),
  ...liveInterviews(state),
  ...representations(state),
  ...determinations(state),
  ...letters(state),
];

/** A record with the passages left out that are withheld: made before anything is drawn. */
export const redacted = (
  { paragraphs, ...record }: DisclosableRecord,
  passages: readonly string[],
): DisclosableRecord => ({
  ...record,
  // Longer passages first: a short one that lies inside a long one must not break it up.
  paragraphs: paragraphs.map((paragraph) =>
    passages
      .toSorted((a, b) => b.length - a.length)
      .reduce((words, passage) => words.replaceAll(passage, withheldMark), paragraph),
  ),
});

const notToTheMember: ReadonlySet<string> = new Set([
  'vetting-notification',
  'reporter-support',
  'disclosure-copy',
]);

const letters = (state: CaseState): readonly DisclosableRecord[] =>
  state.letter.issued
    .filter(({ kind, withdrawn }) => !notToTheMember.has(kind) && !withdrawn)
    .map(({ letterId, kind, issuedOn, model }) => ({
      key: `letter:${letterId}`,
      title: `${letterNames[kind]} of ${formatPlain(issuedOn)}`,
      paragraphs: textOf(model),
    }));

const textOf = ({ blocks }: LetterModel): readonly string[] =>
  blocks.flatMap((block) => {
    switch (block.block) {
      case 'heading':
      case 'paragraph':
        return [block.text];
      case 'list':
        return block.items;
      case 'conditions':
        return block.items.map(({ text, details }) => [text, ...details].join(' '));
    }
  });

const determinations = (state: CaseState): readonly DisclosableRecord[] =>
  state.determination.made.map(({ determinationId, decidedOn, reasons, conditions }) => ({
    key: `determination:${determinationId}`,
    title: `Reasons of the determination of ${formatPlain(decidedOn)}`,
    paragraphs: [...paragraphsOf(reasons), ...conditions.map(({ text }) => text)],
  }));

const representations = (state: CaseState): readonly DisclosableRecord[] =>
  state.representation.made.map(({ representationId, receivedOn, text, answers }) => ({
    key: `representation:${representationId}`,
    title: `Representations of ${formatPlain(receivedOn)}, and the answer`,
    paragraphs: [...paragraphsOf(text), ...answers.flatMap((answer) => paragraphsOf(answer.text))],
  }));

const interviews = (state: CaseState): readonly DisclosableRecord[] =>
  state.interview.held.map(
    ({ interviewId, startedOn, summary, subjectProposals, agreed, disputed }) => ({
      key: `interview:${interviewId}`,
      title: `Record of the interview of ${formatPlain(startedOn)}`,
      paragraphs: [summary, subjectProposals, agreed, disputed].flatMap(paragraphsOf),
    }),
  );

/** What was asked, answered, proposed, agreed and disputed, line by line. The interviewer's own notes are not shown. */
const liveInterviews = (state: CaseState): readonly DisclosableRecord[] =>
  state.interview.sessions.map(recordOf).flatMap((record) => {
    const on = heldOn(record);
    return on === undefined || record.phase !== 'signed'
      ? []
      : [
          {
            key: `interview:${record.interviewId}`,
            title: `Record of the interview of ${formatPlain(on)}`,
            paragraphs: record.lines
              .filter(({ kind }) => kind !== 'note')
              .map(({ kind, text }) => `${lineNames[kind]}: ${text}`),
          },
        ];
  });

const lineNames = {
  question: 'Question',
  answer: 'Answer',
  note: 'Note',
  proposal: 'Proposed by the member',
  agreed: 'Agreed',
  disputed: 'Disputed',
} as const;

const paragraphsOf = (text: string): readonly string[] =>
  text.split(/\n{2,}/).filter((part) => part.trim() !== '');
