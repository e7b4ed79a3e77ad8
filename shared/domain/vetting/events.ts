import { z } from 'zod';
import { civilDate } from '../../kit/civil-date.ts';
import { itemId } from '../../kit/ids.ts';
import { requiredText, text, textLimits } from '../../kit/text.ts';
import { vettingLevel } from '../report/subject.ts';

/** @file What the vetting department is told, and what it answers. Its review is its own: no authority of the case waives it. */

const person = requiredText(textLimits.name, 'Name the person.');

export const vettingEvents = {
  'vetting-level.obtained/1': z.strictObject({
    type: z.literal('vetting-level.obtained/1'),
    /** Every level the member holds now. */
    levels: z.array(vettingLevel).min(1, 'Choose at least one level, or none.').max(11),
    obtainedOn: civilDate,
    obtainedFrom: requiredText(textLimits.line, 'Say who gave the level.'),
  }),
  'vetting.notified/1': z.strictObject({
    type: z.literal('vetting.notified/1'),
    notificationId: itemId,
    notifiedOn: civilDate,
    notifiedBy: person,
    notifiedTo: requiredText(textLimits.line, 'Say who in the vetting department was told.'),
    /** As little as the review needs. Never who reported. */
    riskSummary: requiredText(textLimits.paragraph, 'Write what vetting needs to know.'),
  }),
  'vetting.review-recorded/1': z.strictObject({
    type: z.literal('vetting.review-recorded/1'),
    reviewId: itemId,
    reviewedOn: civilDate,
    /** The person of the vetting department whose review it is. */
    reviewedBy: person,
    outcome: z.enum([
      'no-change',
      'conditions',
      'level-reduced',
      'withdrawal-assessment-started',
      'withdrawn',
      'other',
    ]),
    text: text(textLimits.narrative),
  }),
  /** The vetting department chose not to review a member who holds recruitment vetting only (W31). */
  'vetting.declined/1': z.strictObject({
    type: z.literal('vetting.declined/1'),
    declinedOn: civilDate,
    declinedBy: person,
    reason: requiredText(textLimits.paragraph, 'Say why.'),
  }),
} as const;
