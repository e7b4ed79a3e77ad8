import { z } from 'zod';
import { civilDate } from '../../kit/civil-date.ts';
import { itemId } from '../../kit/ids.ts';
import { requiredText, text, textLimits } from '../../kit/text.ts';

/** @file Looking whether a condition is kept. What a condition says is decided elsewhere (determination, appeal, review). */

/** What a check found. */
export const finding = z.enum(['complied', 'not-complied', 'unclear']);
/** What a check found. */
export type Finding = z.infer<typeof finding>;

export const conditionEvents = {
  /** Somebody looked whether a condition was kept (W33). */
  'condition.monitored/1': z.strictObject({
    type: z.literal('condition.monitored/1'),
    checkId: itemId,
    conditionId: itemId,
    checkedOn: civilDate,
    checkedBy: requiredText(textLimits.name, 'Name who looked.'),
    /** What was looked at: records, a conversation, an audit. */
    what: requiredText(textLimits.paragraph, 'Say what was looked at.'),
    finding,
    /** What was seen. A rule asks for it unless the condition was kept. */
    note: text(textLimits.paragraph),
    nextCheckOn: civilDate.optional(),
  }),
} as const;
