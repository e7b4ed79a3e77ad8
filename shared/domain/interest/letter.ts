import { formatPlain } from '../../kit/civil-date.ts';
import { err, ok, type Result } from '../../kit/result.ts';
import { house } from '../cite.ts';
import { heading, inParagraphs, paragraph } from '../letter/words.ts';
import type { LetterBlock } from '../letter/model.ts';
import type { LetterTemplateSlice } from '../letter-template/slice.ts';
import { wordedText, type RegisterLetterText } from '../register-letter.ts';
import type { Refusal } from '../refusal.ts';
import type { InterestRegime } from './regime.ts';
import type { Interest } from './slice.ts';
import { applicationOf, renewalDue, renewBy } from './standing.ts';

/** Which letter is written. */
export type InterestLetterKind = Interest['letters'][number]['kind'];

/** What a letter on an interest says: the outcome, why, the conditions, when it is renewed, and to whom an appeal goes. Refusal:
 *  interest/nothing-to-tell. */
export function interestLetterText(
  kind: InterestLetterKind,
  interest: Interest,
  regime: InterestRegime,
  wordings: LetterTemplateSlice,
): Result<RegisterLetterText, Refusal> {
  const application = applicationOf(interest);
  const what = [application.occupation, application.organisation.name]
    .filter((part) => part !== '')
    .join(', ');
  if (kind === 'renewal-notice') return renewalNotice(what, interest, regime);
  const appealed = kind === 'appeal-outcome' ? interest.appealDecisions.at(-1) : undefined;
  const decided = kind === 'appeal-outcome' ? appealed : interest.decisions.at(-1);
  if (!decided) return err(nothingToTell);
  const isRefused =
    'outcome' in decided ? decided.outcome === 'refused' : decided.decision === 'refused';
  const isNoted = 'decision' in decided && decided.decision === 'noted';
  const { conditions } = decided;
  const text = wordedText(wordings, 'business-interest-decision', {
    'business.interest': what,
    'business.outcome': isNoted
      ? 'noted'
      : isRefused
        ? appealed
          ? 'refused; the appeal did not change that'
          : 'refused'
        : `approved${conditions.length > 0 ? ' under conditions' : ''}${appealed ? ' on appeal' : ''}`,
    'business.reasons': decided.reason,
  });
  return ok({
    title: text.title,
    blocks: [
      ...text.blocks,
      ...conditionBlocks(conditions),
      ...(isRefused || isNoted ? [] : renewalBlocks(interest, regime)),
      ...(appealed || (!isRefused && conditions.length === 0) ? [] : appealBlocks(regime)),
      ...(isRefused
        ? [paragraph('Until it is approved you may not begin it, or go on with it.')]
        : changeBlocks),
    ],
  });
}

const conditionBlocks = (conditions: readonly string[]): readonly LetterBlock[] =>
  conditions.length === 0
    ? []
    : [
        heading('Conditions'),
        {
          block: 'conditions',
          items: conditions.map((condition) => ({ text: condition, details: [] })),
        },
      ];

function renewalBlocks(interest: Interest, regime: InterestRegime): readonly LetterBlock[] {
  const due = renewalDue(interest, regime);
  return due
    ? [
        paragraph(
          `The approval is renewed each year. The next renewal is due on ${formatPlain(due)}.`,
        ),
      ]
    : [];
}

/** Where nobody has stated who hears an appeal, the letter does not promise one. */
const appealBlocks = ({ appealTo }: InterestRegime): readonly LetterBlock[] =>
  appealTo.value
    ? [
        heading('Appeal'),
        paragraph(
          `You may appeal to ${inSentence(appealTo.value)}. Write to us, and say on what grounds; we pass it on.`,
        ),
      ]
    : [];

const inSentence = (words: string): string =>
  words.replace(/^(?:A|An|The) /u, (article) => article.toLowerCase());

const changeBlocks = inParagraphs(
  'Tell us at once if anything changes: what you do, where, with whom, for how many hours, or that you have given it up.',
);

function renewalNotice(
  what: string,
  interest: Interest,
  regime: InterestRegime,
): Result<RegisterLetterText, Refusal> {
  const due = renewalDue(interest, regime);
  const by = due && renewBy(interest, due);
  if (!by) return err(nothingToTell);
  return ok({
    title: 'Your approval is due for renewal',
    blocks: [
      paragraph(`The approval of this is renewed each year: ${what}.`),
      paragraph(
        `Please tell us by ${formatPlain(by)} whether you go on with it, and whether anything has changed. If we do not hear from you by then, the approval lapses the day after, and you may not go on with it.`,
      ),
    ],
  });
}

const nothingToTell: Refusal = {
  kind: 'interest/nothing-to-tell',
  rule: 'aLetterSaysWhatWasDecided',
  says: 'This letter would tell of something that did not happen.',
  fields: [],
  source: house('A letter tells of something that happened.'),
};
