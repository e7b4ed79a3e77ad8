import { z } from 'zod';
import { civilDate } from '../../kit/civil-date.ts';
import { itemId } from '../../kit/ids.ts';
import { requiredText, text, textLimits } from '../../kit/text.ts';
import { decidedBy } from '../decided-by.ts';

/** @file The further report that a member owes at least once a year, where the policy asks for one (Ha5): reminded, answered; or chased,
 *  and put to a supervisor who decides what the silence means. */

/** What can be done about a silence. */
export const silenceDecision = z.enum(['ask-again', 'review', 'refer', 'nothing-further']);
/** What can be done about a silence. */
export type SilenceDecision = z.infer<typeof silenceDecision>;

export const yearlyUpdateEvents = {
  /** The member was reminded before the day, or chased after it. */
  'yearly-update.asked/1': z.strictObject({
    type: z.literal('yearly-update.asked/1'),
    askId: itemId,
    /** The day the update is due: names which year's it is. */
    dueOn: civilDate,
    step: z.enum(['reminder', 'chaser']),
    askedOn: civilDate,
    askedBy: requiredText(textLimits.name, 'Name who asked.'),
    how: z.enum(['letter', 'email', 'in-person', 'telephone', 'through-line-manager']),
    note: text(textLimits.paragraph),
  }),
  'yearly-update.answered/1': z.strictObject({
    type: z.literal('yearly-update.answered/1'),
    updateId: itemId,
    receivedOn: civilDate,
    from: z.enum(['member', 'police-friend', 'line-manager']),
    form: z.enum(['written', 'oral']),
    answer: z.enum(['nothing-changed', 'changed', 'association-ended']),
    text: requiredText(textLimits.narrative, 'Write down what the member reports.'),
  }),
  /** Nobody answered: it goes to somebody who decides what follows. */
  'yearly-update.escalated/1': z.strictObject({
    type: z.literal('yearly-update.escalated/1'),
    escalationId: itemId,
    dueOn: civilDate,
    escalatedOn: civilDate,
    escalatedTo: requiredText(textLimits.name, 'Name the person it is put to.'),
    summary: requiredText(textLimits.paragraph, 'Say what was tried.'),
  }),
  'yearly-update.silence-decided/1': z.strictObject({
    type: z.literal('yearly-update.silence-decided/1'),
    escalationId: itemId,
    decision: silenceDecision,
    decidedBy,
    decidedOn: civilDate,
    reason: requiredText(textLimits.paragraph, 'Say why.'),
  }),
} as const;
