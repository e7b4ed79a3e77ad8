import { z } from 'zod';
import { civilDate } from '../../kit/civil-date.ts';
import { itemId } from '../../kit/ids.ts';
import { requiredText, text, textLimits } from '../../kit/text.ts';
import { decidedBy, signedEvidence } from '../decided-by.ts';

/** @file A report that circumstances changed, kept with the case it belongs to, open or closed. It reopens and reviews nothing by
 *  itself: an authority decides whether the change is significant (W49, Ha5). Who told of it in confidence is not written here. */

/** What can change. */
export const changeKind = z.enum([
  'contact-more',
  'contact-less',
  'association-ended',
  'relationship',
  'arrest-charge-or-conviction',
  'request-for-information',
  'posting',
  'promotion',
  'role-or-access',
  'household-or-address',
  'finance',
  'other',
]);
/** What can change. */
export type ChangeKind = z.infer<typeof changeKind>;

/** Where the member serves from a day on. What is left empty stays as it was. */
export const newPosting = z.strictObject({
  effectiveFrom: civilDate,
  rankOrGrade: text(textLimits.name),
  collarNumber: text(40),
  force: text(textLimits.name),
  department: text(textLimits.name),
  team: text(textLimits.name),
  station: text(textLimits.name),
  role: text(textLimits.line),
});
/** Where the member serves from a day on. */
export type NewPosting = z.infer<typeof newPosting>;

export const changeReportEvents = {
  'change-report.received/1': z.strictObject({
    type: z.literal('change-report.received/1'),
    changeId: itemId,
    receivedOn: civilDate,
    /** The day of the change, where it is known. */
    happenedOn: civilDate.optional(),
    from: z.enum([
      'member',
      'police-friend',
      'line-manager',
      'human-resources',
      'vetting',
      'colleague',
      'unit',
      'other',
    ]),
    kinds: z.array(changeKind).min(1, 'Say what has changed.').max(12),
    text: requiredText(textLimits.narrative, 'Write down what has changed.'),
    /** For a posting, a promotion or a new role: where the member serves now. */
    posting: newPosting.optional(),
    /** The yearly update in which it was said. */
    updateId: itemId.optional(),
  }),
  'change-report.decided/1': z.strictObject({
    type: z.literal('change-report.decided/1'),
    changeId: itemId,
    decision: z.enum(['review', 'no-review']),
    decidedBy,
    decidedOn: civilDate,
    evidence: signedEvidence,
    reason: requiredText(textLimits.narrative, 'Say why the change is significant, or is not.'),
  }),
} as const;
