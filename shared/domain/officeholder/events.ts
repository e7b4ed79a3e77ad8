import { z } from 'zod';
import { civilDate } from '../../kit/civil-date.ts';
import { itemId, memberId } from '../../kit/ids.ts';
import { requiredText, text, textLimits } from '../../kit/text.ts';
import { actId } from '../act.ts';
import { office } from '../office.ts';

/** @file The people of the unit and its authorities, and the offices they hold. Recorded in the unit's own stream. */

export const officeholderEvents = {
  /** Named, or named anew: the newest naming says what is true of the person. */
  'officeholder.named/1': z.strictObject({
    type: z.literal('officeholder.named/1'),
    personId: itemId,
    name: requiredText(textLimits.name, 'Give the name.'),
    rankOrGrade: requiredText(textLimits.name, 'Give the rank or grade.'),
    offices: z.array(office).min(1, 'Choose at least one office.').max(20),
    collarNumber: text(40),
    /** Set when the person is a member who signs on their own device. */
    memberId: memberId.optional(),
  }),
  'officeholder.ended/1': z.strictObject({
    type: z.literal('officeholder.ended/1'),
    personId: itemId,
    endedOn: civilDate,
    reason: requiredText(textLimits.paragraph, 'Say why.'),
  }),
  /** Two colleagues said differently of a person without having seen each other: what holds from now on. */
  'officeholder.settled/1': z.strictObject({
    type: z.literal('officeholder.settled/1'),
    personId: itemId,
    /** The act whose version stands, and those it was weighed against. */
    stands: actId,
    over: z.array(actId).min(1).max(50),
    reason: requiredText(textLimits.paragraph, 'Say why this version stands.'),
  }),
} as const;
