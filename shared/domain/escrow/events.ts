import { z } from 'zod';
import { memberId } from '../../kit/ids.ts';
import { requiredText, textLimits } from '../../kit/text.ts';

/** @file Recovery by three of five cards, as the unit's record tells it: when cards were made and for whom, tried, and used. No card, and
 *  no secret, is in here. Which cases were opened stands in the record of each of them: nobody else may learn that they exist. */

/** The public half of what the cards open: names the set of cards. */
const recipient = z.string().regex(/^age1[a-z0-9]{10,200}$/);
const number = z.number().int().min(1).max(9);
const typed = { recipient, cards: z.array(number).min(3).max(9) };

/** Somebody a card was given to: a member of the unit, or anybody else with a name. */
export const cardHolder = z.strictObject({
  name: requiredText(textLimits.name, 'Say who keeps this card.'),
  memberId: memberId.optional(),
});

/** Whose cases are opened: of a colleague, those that nobody in the unit can open any more, or every one. */
export const whoseCases = z.enum(['nobody-left', 'colleague', 'every']);

export const escrowEvents = {
  /** Five cards were made and given out. They count once the unit's charter names their recipient. */
  'escrow.made/1': z.strictObject({
    type: z.literal('escrow.made/1'),
    recipient,
    threshold: number,
    cards: z.array(cardHolder.extend({ number })).min(2).max(9),
  }),
  /** A card was saved as a document: a disclosure of a third of the way in. */
  'escrow.card-saved/1': z.strictObject({
    type: z.literal('escrow.card-saved/1'),
    recipient,
    number,
  }),
  /** Cards were typed and brought the recipient back; nothing was opened. */
  'escrow.rehearsed/1': z.strictObject({ type: z.literal('escrow.rehearsed/1'), ...typed }),
  /** Written before anything is opened. */
  'escrow.opened/1': z.strictObject({
    type: z.literal('escrow.opened/1'),
    ...typed,
    reason: requiredText(textLimits.paragraph, 'Say why.'),
    whose: whoseCases,
    memberId: memberId.optional(),
    memberName: z.string().max(textLimits.name).optional(),
    /** Who reported, and what is recorded of protected characteristics, is sealed apart and opened on purpose only. */
    withReporter: z.boolean(),
    withCharacteristics: z.boolean(),
  }),
  /** What was sealed for older cards is sealed for the ones in use as well. */
  'escrow.carried-over/1': z.strictObject({
    type: z.literal('escrow.carried-over/1'),
    ...typed,
    to: recipient,
  }),
  'escrow.old-cards-destroyed/1': z.strictObject({
    type: z.literal('escrow.old-cards-destroyed/1'),
    recipient,
    witness: requiredText(textLimits.name, 'Say who saw it.'),
  }),
} as const;
