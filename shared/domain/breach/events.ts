import { z } from 'zod';
import { civilDate } from '../../kit/civil-date.ts';
import { itemId } from '../../kit/ids.ts';
import { requiredText, text, textLimits } from '../../kit/text.ts';
import { decidedBy, signedEvidence } from '../decided-by.ts';
import { representedBy } from '../representation/events.ts';

/** @file A condition that was not kept (W34, W42, W43): what happened, what the member says, and where it is not referred, why. */

export const breachEvents = {
  'breach.recorded/1': z.strictObject({
    type: z.literal('breach.recorded/1'),
    breachId: itemId,
    conditionId: itemId,
    happenedOn: civilDate,
    /** The day the unit learned of it. */
    learnedOn: civilDate,
    learnedFrom: requiredText(textLimits.line, 'Say how the unit learned of it.'),
    what: requiredText(textLimits.narrative, 'Say what happened.'),
    /** What shows it, and where that is kept. */
    evidence: text(textLimits.paragraph),
    /** The check that brought it to light. */
    checkId: itemId.optional(),
  }),
  /** What the member says of it. */
  'breach.account-recorded/1': z.strictObject({
    type: z.literal('breach.account-recorded/1'),
    accountId: itemId,
    breachId: itemId,
    by: representedBy,
    givenOn: civilDate,
    form: z.enum(['written', 'oral']),
    text: requiredText(textLimits.narrative, 'Write down what they said.'),
  }),
  /** Where the policy leaves it open: that it is not referred, by whose decision and why (W43). */
  'breach.not-referred/1': z.strictObject({
    type: z.literal('breach.not-referred/1'),
    breachId: itemId,
    decidedBy,
    decidedOn: civilDate,
    evidence: signedEvidence,
    reason: requiredText(textLimits.paragraph, 'Say why it is not referred.'),
  }),
} as const;
