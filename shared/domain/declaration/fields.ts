import { z } from 'zod';
import { requiredText, text, textLimits } from '../../kit/text.ts';
import { dayIfKnown, numberLike } from '../register-entry/values.ts';

/** On which side whoever declared it stands. */
const declarantSide = z.enum(['bidder', 'supplier', 'force', 'partner-body', 'not-known']);
/** What was declared. */
const declaredConflict = z.enum(['conflict', 'none', 'not-known']);

/** A declaration of conflicts of interest, made for a contract. */
export const declarationFields = z.strictObject({
  declarant: requiredText(textLimits.name, 'Say who declared it.'),
  side: declarantSide,
  organisation: text(textLimits.name),
  organisationNumber: numberLike,
  contract: text(textLimits.line),
  contractReference: numberLike,
  declaredOn: dayIfKnown,
  conflict: declaredConflict,
  /** Whom or what the conflict is with. */
  withWhom: text(textLimits.line),
  what: text(textLimits.paragraph),
  notes: text(textLimits.paragraph),
});
/** A declaration of conflicts of interest, made for a contract. */
export type Declaration = z.infer<typeof declarationFields>;
