import { z } from 'zod';
import { itemId } from '../kit/ids.ts';
import { requiredText, text, textLimits } from '../kit/text.ts';
import { office } from './office.ts';

/** @file Who decided a thing and what shows it. The member who records an act is another question (design 3). */

/** The person whose decision it is, with the office they held then. */
export const decidedBy = z.strictObject({
  personId: itemId,
  name: requiredText(textLimits.name, 'Name the person who decided.'),
  rankOrGrade: requiredText(textLimits.name, 'Give the rank or grade.'),
  office,
});
/** The person whose decision it is. */
export type DecidedBy = z.infer<typeof decidedBy>;

/** What shows that the authority decided: kept outside the case, pointed at from it. */
export const signedEvidence = z.strictObject({
  kind: z.enum(['signed-document', 'email', 'signed-note-of-meeting', 'telephone-note', 'other']),
  description: requiredText(textLimits.paragraph, 'Say what shows the decision.'),
  /** Where it is kept: file number, mailbox and date, paper folder. */
  reference: text(textLimits.line),
});
