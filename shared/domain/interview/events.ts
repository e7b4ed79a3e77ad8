import { z } from 'zod';
import { civilDate } from '../../kit/civil-date.ts';
import { itemId } from '../../kit/ids.ts';
import { requiredText, text, textLimits } from '../../kit/text.ts';

/** @file The short record of an interview: who, when, which rights were given, and what was said of mitigation. */

/** `14:05`, as clocks in London showed it. */
export const clockTime = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Give the time as hours and minutes, such as 14:05.');

/** A clarification is a contact to make circumstances clear (W18, W19); a formal interview is the one of W20 and W24. */
export const interviewType = z.enum(['clarification', 'formal']);

/** In what capacity somebody was in the room. */
export const capacity = z.enum([
  'interviewer',
  'second-interviewer',
  'member',
  'police-friend',
  'note-taker',
  'interpreter',
  'other',
]);

const person = {
  name: requiredText(textLimits.name, 'Give the name.'),
  rankOrGrade: text(textLimits.name),
};

/** Who a police friend acts for (W51). */
export const friendOrganisation = z.enum([
  'police-federation',
  'superintendents-association',
  'staff-union',
  'staff-network',
  'other',
  'not-known',
]);

export const interviewEvents = {
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
    interviewer: z.strictObject({
      personId: itemId.optional(),
      isLocalManager: z.boolean(),
      ...person,
    }),
    present: z.array(z.strictObject({ name: person.name, capacity })).max(50),
    policeFriend: z.strictObject({
      offered: z.boolean(),
      present: z.boolean(),
      name: text(textLimits.name).optional(),
      organisation: friendOrganisation.optional(),
      /** Why none came, in the member's words. */
      note: text(textLimits.paragraph).optional(),
    }),
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
