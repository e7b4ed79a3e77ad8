import { z } from 'zod';
import { civilDate } from '../../kit/civil-date.ts';
import { itemId } from '../../kit/ids.ts';
import { requiredText, text, textLimits } from '../../kit/text.ts';
import { actId } from '../act.ts';
import { namedPerson } from '../named-person.ts';

/** @file The investigation plan: what may be so, what is asked to find out, by whom and by when; and the enquiry it opens. Dip samples
 *  found files without a meaningful plan, which makes effective review very difficult: here an enquiry begins with one. */

/** Where a line of enquiry stands once somebody worked on it. */
export const lineStatus = z.enum(['in-hand', 'done', 'not-pursued']);

export const investigationPlanEvents = {
  'investigation-plan.written/1': z.strictObject({
    type: z.literal('investigation-plan.written/1'),
    /** What may be so, the innocent explanation among them. */
    hypotheses: z
      .array(requiredText(textLimits.paragraph, 'Write the hypothesis, or take the line away.'))
      .max(20),
    resources: text(textLimits.paragraph),
    /** What may have to be disclosed, to whom, and what would do harm. */
    disclosure: text(textLimits.narrative),
    reviewDates: z.array(z.strictObject({ on: civilDate })).max(12),
    /** The acts whose versions the author saw and replaces. */
    over: z.array(actId).max(100),
  }),
  'line-of-enquiry.added/1': z.strictObject({
    type: z.literal('line-of-enquiry.added/1'),
    lineId: itemId,
    text: requiredText(textLimits.paragraph, 'Say what is to be found out, and how.'),
    owner: namedPerson,
    dueOn: civilDate,
    /** What this line may bring that has to be disclosed, or kept back. */
    disclosure: text(textLimits.paragraph),
  }),
  'line-of-enquiry.changed/1': z.strictObject({
    type: z.literal('line-of-enquiry.changed/1'),
    lineId: itemId,
    owner: namedPerson,
    dueOn: civilDate,
    reason: requiredText(textLimits.paragraph, 'Say why it changes.'),
  }),
  'line-of-enquiry.progressed/1': z.strictObject({
    type: z.literal('line-of-enquiry.progressed/1'),
    lineId: itemId,
    status: lineStatus,
    on: civilDate,
    result: requiredText(textLimits.narrative, 'Say what was found, or why it is not pursued.'),
  }),
  'investigation-plan.reviewed/1': z.strictObject({
    type: z.literal('investigation-plan.reviewed/1'),
    reviewedOn: civilDate,
    reviewedBy: namedPerson,
    findings: requiredText(textLimits.narrative, 'Say what the review found.'),
  }),
  'enquiry.begun/1': z.strictObject({
    type: z.literal('enquiry.begun/1'),
    begunOn: civilDate,
  }),
  'enquiry.ended/1': z.strictObject({
    type: z.literal('enquiry.ended/1'),
    endedOn: civilDate,
    summary: requiredText(textLimits.narrative, 'Say what the enquiry found.'),
  }),
} as const;
