import { z } from 'zod';
import { civilDate } from '../../kit/civil-date.ts';
import { itemId } from '../../kit/ids.ts';
import { requiredText, text, textLimits } from '../../kit/text.ts';
import { actId } from '../act.ts';

/** @file How a letter reached the member. The appeal clock rests on the evidenced day of receipt, never on the day of issue (W35). */

/** The ways a letter is served. */
export const serviceMethod = z.enum([
  'in-person',
  'encrypted-email',
  'internal-post-sealed',
  'recorded-delivery',
]);

/** What shows the day the member received a letter. */
export const receiptEvidence = z.strictObject({
  kind: z.enum([
    'signed-acknowledgement',
    'witnessed-handover',
    'email-acknowledgement',
    'delivery-record',
    'member-statement',
    'other',
  ]),
  /** May be empty in the shape; the rule asks for it, so that the refusal names its clause. */
  text: text(textLimits.paragraph),
});

const reason = requiredText(textLimits.paragraph, 'Say why.');

export const serviceEvents = {
  'notice.served/1': z.strictObject({
    type: z.literal('notice.served/1'),
    letterId: itemId,
    method: serviceMethod,
    servedOn: civilDate,
    servedBy: requiredText(textLimits.name, 'Name who served it.'),
    /** Set when the member would not sign for it; a witness is needed. */
    refusedToSign: z.boolean(),
    witness: z
      .strictObject({
        name: requiredText(textLimits.name, 'Name the witness.'),
        rankOrGrade: text(textLimits.name),
      })
      .optional(),
    note: text(textLimits.paragraph),
  }),
  'notice.undelivered/1': z.strictObject({
    type: z.literal('notice.undelivered/1'),
    letterId: itemId,
    method: serviceMethod,
    attemptedOn: civilDate,
    attemptedBy: requiredText(textLimits.name, 'Name who tried.'),
    reason,
  }),
  'receipt.recorded/1': z.strictObject({
    type: z.literal('receipt.recorded/1'),
    letterId: itemId,
    receivedOn: civilDate,
    evidence: receiptEvidence,
  }),
  /** A wrong day of receipt: the earlier act stands, this one counts. */
  'receipt.corrected/1': z.strictObject({
    type: z.literal('receipt.corrected/1'),
    letterId: itemId,
    /** The acts whose day this puts right. */
    over: z.array(actId).max(100),
    receivedOn: civilDate,
    evidence: receiptEvidence,
    reason,
  }),
} as const;
