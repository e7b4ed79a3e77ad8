import { z } from 'zod';
import { civilDate } from '../../kit/civil-date.ts';
import { itemId } from '../../kit/ids.ts';
import { requiredText, text, textLimits } from '../../kit/text.ts';
import { conditionChanges } from '../condition/changes.ts';
import { decidedBy, signedEvidence } from '../decided-by.ts';
import { clockTime } from '../interview/schema.ts';

/** @file Appeals (W35 to W40, PD9): lodged, heard in a meeting, decided in one of three ways, told. The conditions stand meanwhile (W33). */

/** What is appealed against: what an authority determined (W35), what a review varied or added (W48), or what an earlier appeal varied (our
 *  reading of W48). */
export const appealedDecision = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('determination'), determinationId: itemId }),
  z.strictObject({ kind: z.literal('review'), reviewId: itemId }),
  z.strictObject({ kind: z.literal('appeal'), appealId: itemId }),
]);

/** Why a deputy acts: the person who acts otherwise is away, or may not because the decision was theirs, or they investigated. */
export const absence = z.strictObject({
  because: z.enum(['away', 'excluded']),
  note: requiredText(textLimits.paragraph, 'Say who is absent, and why.'),
});

/** In what capacity somebody comes to the meeting (W38). */
export const attendeeCapacity = z.enum([
  'head-of-department',
  'head-of-department-representative',
  'psd-representative',
  'member',
  'police-friend',
  'note-taker',
  'other',
]);

const attendees = z
  .array(
    z.strictObject({
      name: requiredText(textLimits.name, 'Give the name.'),
      rankOrGrade: text(textLimits.name),
      capacity: attendeeCapacity,
    }),
  )
  .max(30);

/** The three ends of an appeal (W39). */
export const appealOutcome = z.enum(['upheld', 'confirmed', 'varied'], {
  error: 'An appeal is upheld, confirmed or varied.',
});

const lateReason = text(textLimits.paragraph).optional();

export const appealEvents = {
  'appeal.lodged/1': z.strictObject({
    type: z.literal('appeal.lodged/1'),
    appealId: itemId,
    against: appealedDecision,
    /** The day the member sent it: in time or not (W35). */
    submittedOn: civilDate,
    /** The day it arrived: starts the time to the meeting (W38). */
    receivedOn: civilDate,
    receivedBy: requiredText(textLimits.name, 'Name who received it.'),
    form: z.enum(['written', 'oral']),
    /** May be empty in the shape; the rule asks for them, so that the refusal names its clause (W36). */
    grounds: text(textLimits.narrative),
    policeFriend: z
      .strictObject({
        name: requiredText(textLimits.name, 'Name the police friend.'),
        organisation: text(textLimits.line),
      })
      .optional(),
    /** What the member says about being late. */
    lateReason,
    /** Where the appeal itself is kept. */
    reference: text(textLimits.line),
  }),
  /** A late appeal is heard, or not: by the authority that hears it (a rule of ours; no policy says who). */
  'appeal.late-decided/1': z.strictObject({
    type: z.literal('appeal.late-decided/1'),
    appealId: itemId,
    answer: z.enum(['accepted', 'refused']),
    decidedBy,
    inAbsence: absence.optional(),
    decidedOn: civilDate,
    evidence: signedEvidence,
    reason: requiredText(textLimits.paragraph, 'Say why.'),
  }),
  /** The meeting is arranged, or arranged anew: the newest arrangement counts. */
  'appeal.meeting-planned/1': z.strictObject({
    type: z.literal('appeal.meeting-planned/1'),
    appealId: itemId,
    plannedFor: civilDate,
    startTime: clockTime.optional(),
    venue: text(textLimits.line),
    chair: decidedBy,
    inAbsence: absence.optional(),
    attendees,
    /** Why it is arranged for a day after the last that is in time. */
    lateReason,
  }),
  /** A sitting that did not come to its end: the meeting goes on on another day. What was said that day is in minutes of its own. */
  'appeal.meeting-adjourned/1': z.strictObject({
    type: z.literal('appeal.meeting-adjourned/1'),
    appealId: itemId,
    satOn: civilDate,
    /** The day it goes on, as set when it was adjourned. */
    resumesOn: civilDate,
    reason: requiredText(textLimits.paragraph, 'Say why it was adjourned.'),
    venue: text(textLimits.line),
    chair: decidedBy,
    inAbsence: absence.optional(),
    attendees,
    minutes: requiredText(textLimits.narrative, 'Write the minutes of this day.'),
    lateReason,
  }),
  /** The meeting as held: on its last day, where it was adjourned before. */
  'appeal.meeting-held/1': z.strictObject({
    type: z.literal('appeal.meeting-held/1'),
    appealId: itemId,
    heldOn: civilDate,
    venue: text(textLimits.line),
    chair: decidedBy,
    inAbsence: absence.optional(),
    attendees,
    minutes: requiredText(textLimits.narrative, 'Write the minutes.'),
    lateReason,
  }),
  /** The minutes never change: what was wrong in them is put right beside them. */
  'appeal.minutes-corrected/1': z.strictObject({
    type: z.literal('appeal.minutes-corrected/1'),
    appealId: itemId,
    correctedOn: civilDate,
    correction: requiredText(textLimits.narrative, 'Write what the minutes should say.'),
    reason: requiredText(textLimits.paragraph, 'Say why.'),
  }),
  'appeal.decided/1': z.strictObject({
    type: z.literal('appeal.decided/1'),
    appealId: itemId,
    outcome: appealOutcome,
    decidedBy,
    inAbsence: absence.optional(),
    decidedOn: civilDate,
    evidence: signedEvidence,
    /** As the member will read them. */
    reasons: requiredText(textLimits.narrative, 'Give the reasons.'),
    /** What a varied outcome ends, varies and adds. */
    changes: conditionChanges.optional(),
    /** What is withheld from the member and why (W2). Never in a letter. */
    harmTestNote: text(textLimits.paragraph).optional(),
  }),
  /** The member knows: the outcome, or that a late appeal is not heard (W40). */
  'appeal.told/1': z.strictObject({
    type: z.literal('appeal.told/1'),
    appealId: itemId,
    toldOn: civilDate,
    means: z.enum(['letter', 'encrypted-email', 'in-person', 'telephone']),
    toldBy: requiredText(textLimits.name, 'Name who told the member.'),
    note: text(textLimits.paragraph),
  }),
  'appeal.withdrawn/1': z.strictObject({
    type: z.literal('appeal.withdrawn/1'),
    appealId: itemId,
    withdrawnOn: civilDate,
    by: z.enum(['member', 'police-friend']),
    text: requiredText(textLimits.paragraph, 'Write how the member withdrew it.'),
  }),
} as const;
