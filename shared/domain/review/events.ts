import { z } from 'zod';
import { civilDate } from '../../kit/civil-date.ts';
import { itemId } from '../../kit/ids.ts';
import { requiredText, text, textLimits } from '../../kit/text.ts';
import { conditionChanges } from '../condition/changes.ts';
import { decidedBy, signedEvidence } from '../decided-by.ts';
import { representedBy } from '../representation/events.ts';

/** @file The review of conditions: once a year (W46), or at any other time on a significant change (W49). A review is opened, the member
 *  invited and heard, consulted on what is in mind (W47); then the authority recommends and decides. */

/** Why conditions are looked at again. */
export const reviewKind = z.enum(['annual', 'at-any-time']);
/** What may be done to conditions (W47). */
export const changeInMind = z.enum(['vary', 'add', 'remove']);
/** What may be done to conditions (W47). */
export type ChangeInMind = z.infer<typeof changeInMind>;
/** What a review comes to. */
export const reviewDecision = z.enum(['no-change', 'vary', 'add', 'remove', 'several']);
/** What a review comes to. */
export type ReviewDecision = z.infer<typeof reviewDecision>;

const ofReview = { reviewId: itemId } as const;

export const reviewEvents = {
  'review.opened/1': z.strictObject({
    type: z.literal('review.opened/1'),
    ...ofReview,
    kind: reviewKind,
    /** The conditions looked at. Empty only where a risk is reviewed that nobody is restricted for. */
    conditionIds: z.array(itemId).max(50),
    openedOn: civilDate,
    /** At any time only: what the authority believes has changed, and what shows that it believes so (W49). */
    because: z
      .strictObject({
        change: requiredText(textLimits.narrative, 'Say what has changed, and why it matters.'),
        believedBy: decidedBy,
        believedOn: civilDate,
        evidence: signedEvidence,
        /** The change reports it rests on. */
        changeIds: z.array(itemId).max(50),
      })
      .optional(),
  }),
  'review.invited/1': z.strictObject({
    type: z.literal('review.invited/1'),
    ...ofReview,
    invitedOn: civilDate,
    invitedBy: requiredText(textLimits.name, 'Name who invited them.'),
    how: z.enum(['letter', 'email', 'in-person', 'telephone']),
    about: requiredText(textLimits.narrative, 'Say what the member may speak to.'),
    /** The day the unit asked to hear by; no policy gives one. */
    respondBy: civilDate.optional(),
    /** That a police friend may support them was said (W46). */
    policeFriendTold: z.boolean(),
  }),
  'review.representations-made/1': z.strictObject({
    type: z.literal('review.representations-made/1'),
    ...ofReview,
    representationId: itemId,
    by: representedBy,
    policeFriendName: text(textLimits.name).optional(),
    receivedOn: civilDate,
    form: z.enum(['written', 'oral']),
    text: requiredText(textLimits.narrative, 'Write down the representations.'),
  }),
  'review.representations-not-made/1': z.strictObject({
    type: z.literal('review.representations-not-made/1'),
    ...ofReview,
    how: z.enum(['declined', 'expired']),
    on: civilDate,
    reason: requiredText(
      textLimits.paragraph,
      'Say how the member declined, or how the time ran out.',
    ),
  }),
  /** What the authority has in mind was put to the member (W47). */
  'review.consulted/1': z.strictObject({
    type: z.literal('review.consulted/1'),
    ...ofReview,
    consultationId: itemId,
    consultedOn: civilDate,
    consultedBy: requiredText(textLimits.name, 'Name who spoke with the member.'),
    how: z.enum(['in-person', 'in-writing', 'by-telephone']),
    policeFriendPresent: z.boolean(),
    /** What was in mind when it was put to them. */
    about: z.array(changeInMind).min(1, 'Say what was in mind.').max(3),
    proposal: requiredText(textLimits.narrative, 'Write what was put to the member.'),
    answer: z.enum(['agrees', 'agrees-in-part', 'disagrees', 'no-answer']),
    said: text(textLimits.narrative),
  }),
  'review.recommended/1': z.strictObject({
    type: z.literal('review.recommended/1'),
    ...ofReview,
    recommendationId: itemId,
    recommendedBy: decidedBy,
    recommendedOn: civilDate,
    recommendation: reviewDecision,
    /** The risk as it stands now (W49: "a review of the risk and any conditions"). */
    riskNow: requiredText(textLimits.narrative, 'Say how the risk stands now.'),
    reasons: requiredText(textLimits.narrative, 'Give the reasons.'),
  }),
  'review.decided/1': z.strictObject({
    type: z.literal('review.decided/1'),
    ...ofReview,
    decision: reviewDecision,
    changes: conditionChanges,
    decidedBy,
    decidedOn: civilDate,
    evidence: signedEvidence,
    /** As the member will read them. */
    reasons: requiredText(textLimits.narrative, 'Give the reasons.'),
    consideredRepresentationIds: z.array(itemId).max(100),
    /** Whether the member disputes it, as far as the authority knows. */
    memberDisputes: z.boolean(),
  }),
  /** A review that is not carried through: opened in error, or overtaken. */
  'review.ended/1': z.strictObject({
    type: z.literal('review.ended/1'),
    ...ofReview,
    endedOn: civilDate,
    because: z.enum(['opened-in-error', 'conditions-ended', 'overtaken']),
    reason: requiredText(textLimits.paragraph, 'Say why.'),
  }),
} as const;
