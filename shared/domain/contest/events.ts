import { z } from 'zod';
import { requiredText, textLimits } from '../../kit/text.ts';
import { actId } from '../act.ts';

/** @file Choosing between what two people recorded without having seen each other. A new value over both needs no event of this noun: it is
 *  recorded with the field's own event, whose `over` names what it replaces. */

export const contestEvents = {
  'contest.settled/1': z.strictObject({
    type: z.literal('contest.settled/1'),
    /** Which field or course: the key of the contest (contests-of.ts). */
    contest: z.string().min(1).max(200),
    /** The act whose version stands from now on. It stays what its author recorded. */
    stands: actId,
    /** The acts whose versions it was weighed against: they are set aside, and stay on the record. */
    over: z.array(actId).min(1).max(50),
    reason: requiredText(textLimits.paragraph, 'Say why this version stands.'),
  }),
} as const;
