import { z } from 'zod';
import { civilDate } from '../../kit/civil-date.ts';
import { itemId } from '../../kit/ids.ts';
import { requiredText, text, textLimits } from '../../kit/text.ts';
import { nationalDecisionModel } from '../determination/events.ts';
import { clockTime } from '../interview/schema.ts';
import { namedPerson } from '../named-person.ts';

/** @file The decision log: each decision of the enquiry by the National Decision Model. When it was taken and when it was entered are two
 *  times. No entry changes: a correction is a new entry that points back. */

export const decisionLogEvents = {
  'decision-log.entered/1': z.strictObject({
    type: z.literal('decision-log.entered/1'),
    entryId: itemId,
    /** The last entry its author had seen; absent for the first. Two entries after one and the same were written apart. */
    follows: itemId.optional(),
    title: requiredText(textLimits.line, 'Say in a line what was decided.'),
    decidedBy: namedPerson,
    decidedOn: civilDate,
    decidedAt: clockTime,
    /** Why it is entered on a later day than it was taken. */
    enteredLateBecause: text(textLimits.paragraph),
    ndm: nationalDecisionModel,
    decision: requiredText(textLimits.narrative, 'Write the decision.'),
    /** The entry that this one puts right, and why. */
    corrects: z
      .strictObject({
        entryId: itemId,
        reason: requiredText(textLimits.paragraph, 'Say what was wrong.'),
      })
      .optional(),
  }),
} as const;
