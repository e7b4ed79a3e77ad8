import { z } from 'zod';
import { civilDate } from '../../kit/civil-date.ts';
import { itemId } from '../../kit/ids.ts';
import { requiredText, text, textLimits } from '../../kit/text.ts';
import { decidedBy, signedEvidence } from '../decided-by.ts';

/** @file Service confidence (Ha6): where the risk to the force is significant, the member is required to change their role. */

const role = (says: string) => requiredText(textLimits.line, says);

export const serviceConfidenceEvents = {
  'service-confidence.invoked/1': z.strictObject({
    type: z.literal('service-confidence.invoked/1'),
    invocationId: itemId,
    decidedBy,
    decidedOn: civilDate,
    evidence: signedEvidence,
    /** Why the risk to the force is significant. */
    significantBecause: requiredText(
      textLimits.narrative,
      'Say why the risk to the force is significant.',
    ),
    necessity: requiredText(textLimits.paragraph, 'Say why a change of role is needed.'),
    proportionality: requiredText(textLimits.paragraph, 'Say why nothing lighter would do.'),
    presentRole: role('Give the present role.'),
    newRole: role('Give the new role.'),
    changesOn: civilDate,
    reviewOn: civilDate,
  }),
  'service-confidence.reviewed/1': z.strictObject({
    type: z.literal('service-confidence.reviewed/1'),
    invocationId: itemId,
    reviewId: itemId,
    reviewedOn: civilDate,
    decidedBy,
    evidence: signedEvidence,
    result: z.enum(['continue', 'other-role', 'end']),
    /** The role from now on, where it is another one. */
    newRole: text(textLimits.line),
    reasons: requiredText(textLimits.paragraph, 'Give the reasons.'),
    /** When it is looked at again; none once it ends. */
    nextReviewOn: civilDate.optional(),
  }),
} as const;
