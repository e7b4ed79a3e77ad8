import { z } from 'zod';
import { civilDate } from '../../kit/civil-date.ts';
import { itemId } from '../../kit/ids.ts';
import { text, textLimits } from '../../kit/text.ts';

/** One row of what is published: words, as a reader of the website sees them. `withheld` names what was left out of it by hand, and why. */
export const extractRow = z.strictObject({
  giftId: itemId,
  offeredOn: civilDate,
  recipient: text(textLimits.line),
  donor: text(textLimits.line),
  what: text(textLimits.line),
  value: text(textLimits.name),
  outcome: text(textLimits.name),
  withheld: text(textLimits.line),
});
/** One row of what is published. */
export type ExtractRow = z.infer<typeof extractRow>;
