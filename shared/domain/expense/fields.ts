import { z } from 'zod';
import { civilDate } from '../../kit/civil-date.ts';
import { requiredText, text, textLimits } from '../../kit/text.ts';

/** How it was paid. */
const expenseKind = z.enum(['card', 'claim', 'not-known']);
/** Whether there is a receipt. */
const expenseReceipt = z.enum(['yes', 'no', 'not-known']);

/** Money that somebody of the force spent for it: by a card of the force, or claimed back. */
export const expenseFields = z.strictObject({
  on: civilDate,
  claimant: requiredText(textLimits.name, 'Say who spent it.'),
  rank: text(textLimits.name),
  department: text(textLimits.name),
  kind: expenseKind,
  payee: text(textLimits.name),
  what: text(textLimits.line),
  /** Below nothing: paid back. */
  pence: z
    .number('Give the amount in pounds.')
    .int('Give whole pence.')
    .min(-100_000_000_00)
    .max(100_000_000_00, 'Give the amount in pounds.'),
  receipt: expenseReceipt,
  /** The last digits only. */
  cardEnding: text(8),
  approvedBy: text(textLimits.name),
  notes: text(textLimits.paragraph),
});
/** Money that somebody of the force spent for it. */
export type Expense = z.infer<typeof expenseFields>;
