import { z } from 'zod';
import { requiredText, text, textLimits } from '../../kit/text.ts';
import { dayIfKnown, numberLike, penceIfKnown } from '../register-entry/values.ts';

/** How a contract came to its supplier. */
const contractRoute = z.enum([
  'open-tender',
  'framework',
  'quotes',
  'direct-award',
  'extension',
  'not-known',
]);

/** What is known of a contract of the force. */
export const contractFields = z.strictObject({
  title: requiredText(textLimits.line, 'Say what the contract is for.'),
  reference: numberLike,
  supplier: requiredText(textLimits.name, 'Name the supplier.'),
  supplierNumber: numberLike,
  awardedOn: dayIfKnown,
  startsOn: dayIfKnown,
  endsOn: dayIfKnown,
  pence: penceIfKnown,
  department: text(textLimits.name),
  /** Who answers for it in the force. */
  owner: text(textLimits.name),
  /** Who wrote the specification or scored the bids, apart by semicolons. */
  decidedBy: text(textLimits.line),
  route: contractRoute,
  notes: text(textLimits.paragraph),
});
/** What is known of a contract of the force. */
export type Contract = z.infer<typeof contractFields>;
