import { z } from 'zod';
import { civilDate } from '../../kit/civil-date.ts';
import { itemId } from '../../kit/ids.ts';
import { requiredText, text, textLimits } from '../../kit/text.ts';
import { liveEvents } from './live/events.ts';
import { takenInEvents } from './live/taken-in.ts';
import { planningEvents } from './planning/events.ts';
import {
  capacity,
  clockTime,
  friendPresent,
  interviewer,
  interviewType,
  person,
} from './schema.ts';

/** @file What can happen around an interview: the short record below, the way to one (planning), and the record that is kept while it is held (live). */

export const interviewEvents = {
  ...planningEvents,
  ...liveEvents,
  ...takenInEvents,
  'interview.recorded/1': z.strictObject({
    type: z.literal('interview.recorded/1'),
    interviewId: itemId,
    interviewType,
    /** The person of the Professional Standards Department at whose direction it was held (W21). */
    directedBy: z.strictObject({ personId: itemId.optional(), ...person }),
    directedOn: civilDate,
    venue: requiredText(textLimits.line, 'Say where it was held.'),
    startedOn: civilDate,
    startTime: clockTime,
    endedOn: civilDate,
    endTime: clockTime,
    /** `personId` when a person of the unit; a local manager may carry it out (W21) and has none. */
    interviewer,
    present: z.array(z.strictObject({ name: person.name, capacity })).max(50),
    policeFriend: friendPresent,
    /** True for each that was explained to the member before the interview began. */
    rights: z.strictObject({
      policeFriend: z.boolean(),
      purposeExplained: z.boolean(),
      notMisconductInterview: z.boolean(),
      systemsCheckReminder: z.boolean(),
    }),
    summary: requiredText(textLimits.narrative, 'Write what was said.'),
    subjectProposals: text(textLimits.narrative),
    agreed: text(textLimits.narrative),
    disputed: text(textLimits.narrative),
    /** True when the record was read back to the member and accepted as right. */
    readBack: z.boolean(),
    readBackNote: text(textLimits.paragraph),
    /** Set when a misconduct or criminal matter emerged and the interview was stopped for it. */
    stoppedBecause: text(textLimits.paragraph).optional(),
  }),
  /** The record stands as read back; a correction stands beside it. */
  'interview.corrected/1': z.strictObject({
    type: z.literal('interview.corrected/1'),
    interviewId: itemId,
    correctedOn: civilDate,
    correction: requiredText(textLimits.narrative, 'Write what should have been recorded.'),
    reason: requiredText(textLimits.paragraph, 'Say why.'),
  }),
} as const;
