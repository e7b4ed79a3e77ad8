import { z } from 'zod';
import { requiredText, text, textLimits } from '../../kit/text.ts';
import { dayIfKnown, numberLike, penceIfKnown } from '../register-entry/values.ts';

/** What became of a bid. */
const bidOutcome = z.enum(['awarded', 'unsuccessful', 'withdrawn', 'open', 'not-known']);

/** What is known of a bid for a contract of the force. */
export const bidFields = z.strictObject({
  contract: requiredText(textLimits.line, 'Say which contract the bid is for.'),
  contractReference: numberLike,
  bidder: requiredText(textLimits.name, 'Name the bidder.'),
  bidderNumber: numberLike,
  contact: text(textLimits.name),
  submittedOn: dayIfKnown,
  pence: penceIfKnown,
  outcome: bidOutcome,
  notes: text(textLimits.paragraph),
});
/** What is known of a bid for a contract of the force. */
export type Bid = z.infer<typeof bidFields>;
