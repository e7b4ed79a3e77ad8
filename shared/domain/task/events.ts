import { z } from 'zod';
import { civilDate } from '../../kit/civil-date.ts';
import { itemId } from '../../kit/ids.ts';
import { requiredText, text, textLimits } from '../../kit/text.ts';

/** @file Tasks: what somebody of the unit has to do in a case, by when. */

/** Who does it: a person of the unit's record, so that it stands on their My work. */
export const taskOwner = z.strictObject({
  personId: itemId,
  name: requiredText(textLimits.name, 'Choose who does it.'),
});

export const taskEvents = {
  'task.set/1': z.strictObject({
    type: z.literal('task.set/1'),
    taskId: itemId,
    what: requiredText(textLimits.line, 'Say what is to be done.'),
    detail: text(textLimits.paragraph),
    owner: taskOwner,
    dueOn: civilDate,
    /** From this day it stands on My work; without one, at once. */
    remindOn: civilDate.optional(),
    priority: z.enum(['ordinary', 'high']),
  }),
  'task.given-on/1': z.strictObject({
    type: z.literal('task.given-on/1'),
    taskId: itemId,
    owner: taskOwner,
    dueOn: civilDate,
    reason: requiredText(textLimits.paragraph, 'Say why it changes.'),
  }),
  'task.done/1': z.strictObject({
    type: z.literal('task.done/1'),
    taskId: itemId,
    doneOn: civilDate,
    result: requiredText(textLimits.narrative, 'Say what came of it.'),
  }),
  'task.cancelled/1': z.strictObject({
    type: z.literal('task.cancelled/1'),
    taskId: itemId,
    cancelledOn: civilDate,
    reason: requiredText(textLimits.paragraph, 'Say why it is not done.'),
  }),
} as const;
