import { z } from 'zod';
import { requiredText, text, textLimits } from '../../kit/text.ts';
import { dayIfKnown } from '../register-entry/values.ts';

/** What records of somebody else may be used by the unit, and why it may (L8). */
export const dataSourceFields = z.strictObject({
  name: requiredText(textLimits.name, 'Say what it is.'),
  /** The county council, the fire service. */
  partner: requiredText(textLimits.name, 'Say whose it is.'),
  legalBasis: requiredText(textLimits.line, 'Say on what legal basis it may be used.'),
  /** Of the data-sharing agreement or joint protocol. */
  agreement: text(textLimits.line),
  since: dayIfKnown,
  /** The last day on which it may be used; absent where the agreement names none. */
  until: dayIfKnown,
  usedFor: requiredText(textLimits.paragraph, 'Say what it may be used for.'),
  contact: text(textLimits.name),
  notes: text(textLimits.paragraph),
});
/** What records of somebody else may be used by the unit. */
export type DataSource = z.infer<typeof dataSourceFields>;
