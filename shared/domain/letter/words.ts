import { formatPlain } from '../../kit/civil-date.ts';
import { officeNames } from '../office.ts';
import { policyValue } from '../policy/resolve.ts';
import type { Clock } from '../policy/values.ts';
import type { LetterFacts } from './facts.ts';
import type { LetterBlock } from './model.ts';

/** @file Runs that several letters share. Plain and kind: a report is routine and nobody is accused. */

/** A heading of a letter. */
export const heading = (text: string): LetterBlock => ({ block: 'heading', text });
/** A paragraph of a letter. */
export const paragraph = (text: string): LetterBlock => ({ block: 'paragraph', text });

const mostParagraphs = 60;

/** What a person wrote, in the paragraphs they wrote it in. */
export function inParagraphs(written: string): readonly LetterBlock[] {
  const parts = written.split(/\n{2,}/).filter((part) => part.trim() !== '');
  return (parts.length > mostParagraphs ? [written] : parts).map(paragraph);
}

/** `14 days`, `1 month`. */
export const periodOf = ({ count, unit }: Clock): string =>
  `${String(count)} ${count === 1 ? unit.slice(0, -1) : unit}`;

/** That a police friend may advise, where the policy says who that is. */
export function policeFriend({ policy, kind }: LetterFacts): readonly LetterBlock[] {
  const who = policyValue(policy, 'definition.policeFriend');
  if (who === undefined) return [];
  return [
    heading('Your police friend'),
    paragraph(
      `You have the right to seek advice from a police friend${
        kind === 'notice-of-conditions' ? ', also about this notice and what you can do' : ''
      }. Who may be a police friend: ${who}.`,
    ),
  ];
}

/** That a change is told, and how often at least where the policy says so. */
export function tellUsOfChanges({ policy }: LetterFacts): readonly LetterBlock[] {
  const yearly = policyValue(policy, 'clock.yearlyUpdate');
  return [
    heading('If something changes'),
    paragraph(
      yearly
        ? `Please report again if circumstances change, and at least once every ${periodOf(yearly)}.`
        : 'Please tell us if circumstances change.',
    ),
  ];
}

/** What the sender added, and how to reach them. */
export const closing = ({ answers }: LetterFacts): readonly LetterBlock[] => [
  ...inParagraphs(answers['furtherWords'] ?? ''),
  heading('If you have a question'),
  paragraph(`You can reach us here: ${answers['contact'] ?? ''}`),
];

/** That this letter takes the place of an earlier one. */
export const inPlaceOf = ({ earlier }: LetterFacts): readonly LetterBlock[] =>
  earlier
    ? [
        paragraph(
          `This letter takes the place of the one dated ${earlier.dateWritten}. Please go by this one and disregard the earlier one.`,
        ),
      ]
    : [];

/** Who decided, when. */
export function decidedOnBy({ determination, policy, matter }: LetterFacts): string {
  if (matter?.decision) {
    const { by, on } = matter.decision;
    return `On ${formatPlain(on)} ${by.rankOrGrade} ${by.name}, ${officeNames[by.office]},`;
  }
  if (!determination) return '';
  const { decidedBy, decidedOn } = determination;
  const title = policyValue(policy, 'decision.authority')?.title ?? '';
  const person = `${decidedBy.rankOrGrade} ${decidedBy.name}`;
  return `On ${formatPlain(decidedOn)} ${title === '' ? person : `${person}, ${title},`}`;
}
