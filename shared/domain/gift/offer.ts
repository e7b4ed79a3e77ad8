import { z } from 'zod';
import { civilDate } from '../../kit/civil-date.ts';
import { requiredText, text, textLimits } from '../../kit/text.ts';

/** @file What is recorded of an offer. The offer is the record, whatever became of it: HMIC found registers that hold only what was accepted, or
 *  cannot tell "declined" from "not approved". */

/** What was offered. Money, or what can be spent like it, is a kind of its own: it is flagged wherever it shows. */
export const giftKind = z.enum(['gift', 'hospitality', 'voucher', 'cash']);

/** What became of it when it was offered. The last two are for rows of an earlier register, which does not say who approved, or why not. */
export const giftAnswer = z.enum([
  'declined-at-time',
  'accepted-pending',
  'accepted-in-earlier-register',
  'not-accepted-cause-unrecorded',
]);

const pence = z
  .number('Give the value in pounds, or say that it is not known.')
  .int('Give whole pence.')
  .min(0, 'A value is not negative.')
  .max(100_000_000_00, 'Give the value in pounds.');

/** What it is worth. Not known is an answer of its own, never nothing. */
export const giftValue = z.discriminatedUnion(
  'known',
  [
    z.strictObject({ known: z.literal('exact'), pence }),
    z.strictObject({ known: z.literal('estimate'), pence }),
    z.strictObject({ known: z.literal('unknown') }),
  ],
  'Say what it is worth, or that it is not known.',
);
/** What an offer is worth. */
export type GiftValue = z.infer<typeof giftValue>;

/** Who offered, as far as is known. */
export const giftDonor = z.strictObject({
  kind: z.enum(['organisation', 'person', 'unknown'], 'Say who offered it.'),
  name: text(textLimits.name),
  /** Of an organisation: its number at Companies House, a charity's, or another that tells it from its namesakes. */
  number: text(40),
  contact: text(textLimits.name),
  dealings: z.enum(
    ['supplier', 'bidder', 'none-known', 'not-known'],
    'Say whether they deal with the force.',
  ),
});

/** To whom it was offered. */
export const giftRecipient = z.strictObject({
  name: requiredText(textLimits.name, 'Say to whom it was offered.'),
  rankOrGrade: text(textLimits.name),
  collarNumber: text(40),
  department: text(textLimits.name),
  chiefOfficer: z.boolean(),
});

/** What is known of one offer: recorded once, corrected by a later act. */
export const offerFields = z.strictObject({
  offeredOn: civilDate,
  recipient: giftRecipient,
  donor: giftDonor,
  kind: giftKind,
  what: requiredText(textLimits.line, 'Say what was offered.'),
  occasion: text(textLimits.line),
  value: giftValue,
  answer: giftAnswer,
  /** Why it was declined or accepted, in the words of whoever it was offered to. */
  because: text(textLimits.paragraph),
  /** Taken over from a register kept before this one. */
  fromEarlierRegister: z.boolean(),
});
/** What is known of one offer. */
export type Offer = z.infer<typeof offerFields>;
