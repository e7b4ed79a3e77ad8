import { z } from 'zod';
import { civilDate } from '../../kit/civil-date.ts';
import { itemId } from '../../kit/ids.ts';
import { requiredText, text, textLimits } from '../../kit/text.ts';
import { actId } from '../act.ts';
import { namedPerson } from '../named-person.ts';

/** @file Support for who reported: a plan, contacts, and a watch for detriment. Lies in the reporter's compartment, under its key. */

/** What is offered to who reported. */
export const offeredSupport = z.enum([
  'welfare-contact',
  'single-point-of-contact',
  'federation-or-union',
  'occupational-health',
  'change-of-duties',
  'other',
]);

/** Whether the reporter has met with anything bad for having reported. */
export const detriment = z.enum(['none', 'feared', 'met']);

export const reporterSupportEvents = {
  'reporter-support.planned/1': z.strictObject({
    type: z.literal('reporter-support.planned/1'),
    keptBy: namedPerson,
    offered: z.array(offeredSupport).min(1, 'Tick what is offered.').max(6),
    offeredDetail: text(textLimits.paragraph),
    /** When and how they may be reached without being given away. */
    safeWays: requiredText(textLimits.paragraph, 'Say how they may safely be reached.'),
    /** What would show detriment: shifts, postings, talk. */
    watchFor: requiredText(textLimits.paragraph, 'Say what would show detriment.'),
    nextContactOn: civilDate,
    /** The acts whose versions the author saw and replaces. */
    over: z.array(actId).max(100),
  }),
  'reporter-support.contacted/1': z.strictObject({
    type: z.literal('reporter-support.contacted/1'),
    contactId: itemId,
    contactedOn: civilDate,
    contactedBy: namedPerson,
    welfare: requiredText(textLimits.narrative, 'Say how they are.'),
    detriment,
    detrimentDetail: text(textLimits.narrative),
    /** What is done about it. */
    action: text(textLimits.narrative),
    /** Absent when no further contact is wished. */
    nextContactOn: civilDate.optional(),
  }),
  'reporter-support.ended/1': z.strictObject({
    type: z.literal('reporter-support.ended/1'),
    endedOn: civilDate,
    reason: requiredText(textLimits.paragraph, 'Say why it ends.'),
  }),
} as const;
