import { z } from 'zod';
import { civilDate } from '../../kit/civil-date.ts';
import { requiredText, text, textLimits } from '../../kit/text.ts';

/** How they were in contact. */
const mediaMeans = z.enum(['in-person', 'phone', 'message', 'email', 'other', 'not-known']);
/** Who sought it. */
const mediaSoughtBy = z.enum(['journalist', 'force', 'not-known']);
/** Whether it was authorised, or made through the press office. */
const mediaAuthorised = z.enum(['yes', 'no', 'not-known']);

/** A contact of somebody of the force with a journalist. */
export const mediaContactFields = z.strictObject({
  on: civilDate,
  member: requiredText(textLimits.name, 'Say who of the force was in contact.'),
  rank: text(textLimits.name),
  journalist: requiredText(textLimits.name, 'Name the journalist.'),
  outlet: text(textLimits.name),
  means: mediaMeans,
  about: text(textLimits.line),
  soughtBy: mediaSoughtBy,
  authorised: mediaAuthorised,
  notes: text(textLimits.paragraph),
});
/** A contact of somebody of the force with a journalist. */
export type MediaContact = z.infer<typeof mediaContactFields>;
