import { z } from 'zod';
import { civilDate } from '../../kit/civil-date.ts';
import { itemId } from '../../kit/ids.ts';
import { text, textLimits } from '../../kit/text.ts';

/** @file Samples of expenses and card transactions that are reviewed (L6): drawn so that anybody can draw them again, and looked at one by one. */

/** The most that is drawn at once: somebody looks at each. */
const mostDrawn = 200;

/** What looking at a payment came to. */
export const sampleFinding = z.enum(
  ['in-order', 'no-receipt', 'asked', 'of-concern'],
  'Say what was found.',
);

export const expenseSampleEvents = {
  'expense-sample.drawn/1': z.strictObject({
    type: z.literal('expense-sample.drawn/1'),
    sampleId: itemId,
    from: civilDate,
    until: civilDate,
    of: z.enum(['all', 'card', 'claim']),
    /** What the draw is made from: with it and the payments of that time it comes out the same. */
    seed: z.string().regex(/^[0-9a-f]{16}$/),
    /** How many payments it was drawn from. */
    outOf: z.number().int().min(1),
    entryIds: z.array(itemId).min(1, 'Nothing to draw from.').max(mostDrawn),
    /** The item of the joint audit plan that asks for it, if any. */
    plan: text(textLimits.line),
    /** The same by its number, where it stands in the plan of this vault. */
    planItemId: itemId.optional(),
  }),
  'expense-sample.looked-at/1': z.strictObject({
    type: z.literal('expense-sample.looked-at/1'),
    sampleId: itemId,
    entryId: itemId,
    finding: sampleFinding,
    note: text(textLimits.paragraph),
  }),
} as const;
