import { z } from 'zod';
import { requiredText, text, textLimits } from '../../kit/text.ts';
import { dayIfKnown, numberLike } from '../register-entry/values.ts';

/** What is known of a company that supplies the force, or may. */
export const supplierFields = z.strictObject({
  name: requiredText(textLimits.name, 'Give the name of the company.'),
  /** At Companies House, a charity’s, or another that tells it from its namesakes. */
  number: numberLike,
  /** Apart by semicolons. */
  tradingNames: text(textLimits.line),
  supplies: text(textLimits.line),
  /** Directors and owners, apart by semicolons. */
  people: text(textLimits.paragraph),
  address: text(textLimits.line),
  contact: text(textLimits.line),
  since: dayIfKnown,
  until: dayIfKnown,
  notes: text(textLimits.paragraph),
});
/** What is known of a company that supplies the force, or may. */
export type Supplier = z.infer<typeof supplierFields>;
