import type { PartName } from '../letter-template/parts.ts';
import type { LetterFacts } from './facts.ts';
import type { LetterBlock } from './model.ts';
import {
  againstChanges,
  breach,
  breachReferral,
  changes,
  conditions,
  decisionBlocks,
  endedConditions,
  meanwhile,
  review,
  rightOfAppeal,
  steps,
} from './notice.ts';
import {
  closing,
  heading,
  inParagraphs,
  inPlaceOf,
  paragraph,
  policeFriend,
  tellUsOfChanges,
} from './words.ts';

/** @file The parts of letters, as `letter-template/parts.ts` names them: composed from the case and the policy. */

const reasons = ({ determination, matter }: LetterFacts): readonly LetterBlock[] => {
  const written = inParagraphs(matter?.decision?.reasons ?? determination?.reasons ?? '');
  return written.length === 0 ? [] : [heading('Why'), ...written];
};

const notMisconduct = (): readonly LetterBlock[] => [
  heading('What kind of interview it is'),
  paragraph(
    'It is not a misconduct interview, and nothing is alleged. You can suggest what would help and what you could agree to. If something came up that has to be looked at in another way, we would stop, tell you so, and you would have the rights that belong to that.',
  ),
];

/** Made of redacted words: what is withheld was never in them. */
const disclosed = ({ matter }: LetterFacts): readonly LetterBlock[] =>
  (matter?.records ?? []).flatMap(({ title, paragraphs }) => [
    heading(title),
    ...paragraphs.map(paragraph),
  ]);

const made: Readonly<Record<PartName, (facts: LetterFacts) => readonly LetterBlock[]>> = {
  'in-place-of': inPlaceOf,
  decision: decisionBlocks,
  reasons,
  advice: ({ advice }) => [{ block: 'list', items: advice.slice(-100) }],
  'agreed-steps': steps,
  conditions,
  changes,
  'ended-conditions': endedConditions,
  'review-period': review,
  'right-of-appeal': rightOfAppeal,
  'appeal-against-changes': againstChanges,
  'conditions-apply-meanwhile': meanwhile,
  'if-not-kept': breach,
  'breach-referral': breachReferral,
  'not-misconduct': notMisconduct,
  records: disclosed,
  'police-friend': policeFriend,
  'if-something-changes': tellUsOfChanges,
  contact: closing,
};

/** The runs of a part. Empty where the policy or the case has nothing to say. */
export const partBlocks = (part: PartName, facts: LetterFacts): readonly LetterBlock[] =>
  made[part](facts);
