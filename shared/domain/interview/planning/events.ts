import { z } from 'zod';
import { civilDate } from '../../../kit/civil-date.ts';
import { itemId } from '../../../kit/ids.ts';
import { requiredText, text, textLimits } from '../../../kit/text.ts';
import { clockTime, interviewer, interviewType, person, topic } from '../schema.ts';

/** @file The way to an interview: PSD directs it, somebody plans it, the member is invited, and it may be put off. */

const reason = requiredText(textLimits.paragraph, 'Say why.');
/** Another day and time, as proposed by who could not come, and whether the unit finds it reasonable. */
const proposal = z.strictObject({ on: civilDate, at: clockTime, isReasonable: z.boolean() });

export const planningEvents = {
  /** PSD directs that an interview is held (W21): who, what it covers, and whether a local manager may hold it. */
  'interview.directed/1': z.strictObject({
    type: z.literal('interview.directed/1'),
    directionId: itemId,
    directedBy: z.strictObject({ personId: itemId.optional(), ...person }),
    directedOn: civilDate,
    scope: requiredText(textLimits.paragraph, 'Say what the interview is to cover.'),
    localManagerAllowed: z.boolean(),
    /** What shows the direction: an e-mail, a note, a file number. */
    evidence: text(textLimits.paragraph),
  }),
  /** Where and when, by whom, about what. Planned again, the newest plan stands. */
  'interview.planned/1': z.strictObject({
    type: z.literal('interview.planned/1'),
    interviewId: itemId,
    directionId: itemId,
    interviewType,
    venue: requiredText(textLimits.line, 'Say where it is held.'),
    on: civilDate,
    at: clockTime,
    interviewer,
    topics: z.array(topic).max(16),
    /** Topics of this case, in the unit's own words. */
    ownTopics: z.array(requiredText(textLimits.name)).max(20),
    /** How the interviewer is trained, such as PIP level 2. */
    accreditation: text(textLimits.line).optional(),
  }),
  /** The member was asked to come and told of the right to a police friend (W22). */
  'interview.invited/1': z.strictObject({
    type: z.literal('interview.invited/1'),
    interviewId: itemId,
    invitedOn: civilDate,
    means: z.enum(['letter', 'email', 'telephone', 'in-person', 'through-line-manager']),
    policeFriendTold: z.boolean(),
    topicsTold: z.boolean(),
    note: text(textLimits.paragraph),
  }),
  /** Put off to another day. `proposal` is what the officer or friend proposed. */
  'interview.postponed/1': z.strictObject({
    type: z.literal('interview.postponed/1'),
    interviewId: itemId,
    unavailable: z.enum(['member', 'police-friend', 'interviewer', 'other']),
    toldOn: civilDate,
    proposal: proposal.optional(),
    to: z.strictObject({ on: civilDate, at: clockTime }),
    reason,
  }),
  /** Somebody could not come and it is held on the day specified all the same. */
  'interview.postponement-declined/1': z.strictObject({
    type: z.literal('interview.postponement-declined/1'),
    interviewId: itemId,
    unavailable: z.enum(['member', 'police-friend']),
    toldOn: civilDate,
    proposal: proposal.optional(),
    reason,
  }),
} as const;
