import { z } from 'zod';
import { civilDate } from '../../kit/civil-date.ts';
import { itemId } from '../../kit/ids.ts';
import { requiredText, text, textLimits } from '../../kit/text.ts';
import { decidedBy } from '../decided-by.ts';

/** @file Supervision: somebody who does not have the case looks at it at intervals, and says what they see. A differing view is kept. */

/** What a supervisor looks at. */
export const reviewMatter = z.enum([
  'plan',
  'lines-of-enquiry',
  'decisions-and-reasons',
  'timeliness',
  'risk',
  'welfare',
  'disclosure',
]);

export const supervisionEvents = {
  'supervision.reviewed/1': z.strictObject({
    type: z.literal('supervision.reviewed/1'),
    reviewId: itemId,
    /** The supervisor, with the office they held then. */
    reviewer: decidedBy,
    reviewedOn: civilDate,
    matters: z.array(reviewMatter).min(1, 'Tick what was looked at.').max(7),
    findings: requiredText(textLimits.narrative, 'Say what the review found.'),
    directions: text(textLimits.narrative),
    view: z.enum(['agrees', 'differs']),
    /** What the supervisor sees otherwise than the officer in the case. It stands, whoever is right. */
    differingView: text(textLimits.narrative),
    /** Sooner than the interval, where the supervisor wishes. */
    nextOn: civilDate.optional(),
  }),
  'supervision.answered/1': z.strictObject({
    type: z.literal('supervision.answered/1'),
    reviewId: itemId,
    answeredOn: civilDate,
    answer: requiredText(textLimits.narrative, 'Say what was done, or why not.'),
  }),
} as const;
