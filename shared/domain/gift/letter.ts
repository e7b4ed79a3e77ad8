import { err, ok, type Result } from '../../kit/result.ts';
import { house } from '../cite.ts';
import { paragraph } from '../letter/words.ts';
import type { LetterTemplateSlice } from '../letter-template/slice.ts';
import { wordedText, type RegisterLetterText } from '../register-letter.ts';
import type { Refusal } from '../refusal.ts';
import type { Gift } from './slice.ts';
import { offerOf, standingOf } from './standing.ts';
import { disposalWords } from './words.ts';

/** Letter 22: what was accepted was not approved, why, and what became or is to become of it. Refusal: gift/nothing-to-tell. */
export function giftLetterText(
  gift: Gift,
  wordings: LetterTemplateSlice,
): Result<RegisterLetterText, Refusal> {
  const decision = gift.decisions.find((each) => each.decision === 'not-approved');
  if (!decision || standingOf(gift) !== 'not-approved') return err(nothingToTell);
  const text = wordedText(wordings, 'gift-not-approved', {
    'gift.what': offerOf(gift).what,
    'gift.reasons': decision.reason,
  });
  const disposal = gift.disposals.at(-1);
  return ok({
    title: text.title,
    blocks: [
      ...text.blocks,
      paragraph(
        disposal
          ? `What became of it: ${disposalWords[disposal.disposal].toLowerCase()}.`
          : 'Please bring it to us, or tell us where it is, so that it can be returned or passed on.',
      ),
    ],
  });
}

const nothingToTell: Refusal = {
  kind: 'gift/nothing-to-tell',
  rule: 'aLetterTellsOfWhatWasNotApproved',
  says: 'No manager has refused to approve it.',
  fields: [],
  source: house('A letter tells of something that happened.'),
};
