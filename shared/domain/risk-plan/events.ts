import { z } from 'zod';
import { civilDate } from '../../kit/civil-date.ts';
import { itemId } from '../../kit/ids.ts';
import { requiredText, text, textLimits } from '../../kit/text.ts';
import { decidedBy, signedEvidence } from '../decided-by.ts';

/** @file The risk management plan (PD8, PD10, PD15; Ha4): drafted, authorised by the Head of Professional Standards, reviewed, and ended
 *  when what it was for is reached. It is no condition: what binds a member is decided elsewhere, and the plan says who sees to it. */

const aThreat = z.strictObject({
  text: requiredText(textLimits.paragraph, 'Say what could happen.'),
});

/** One thing to be done about a threat. */
export const planAction = z.strictObject({
  actionId: itemId,
  text: requiredText(textLimits.paragraph, 'Say what is done.'),
  owner: requiredText(textLimits.name, 'Name who does it.'),
  dueOn: civilDate.optional(),
  /** The condition or agreed step that the action carries out. */
  conditionId: itemId.optional(),
});

/** What a plan says, in each of its versions. */
export const planContent = {
  threats: z.array(aThreat).min(1, 'Add at least one threat.').max(50),
  objectives: requiredText(textLimits.narrative, 'Say what the plan is to reach.'),
  actions: z.array(planAction).min(1, 'Add at least one action.').max(100),
  monitor: requiredText(textLimits.name, 'Name who watches the plan.'),
  reviewEvery: z.strictObject({
    count: z.number().int().min(1).max(365),
    unit: z.enum(['days', 'months']),
  }),
  exitCriteria: requiredText(textLimits.paragraph, 'Say by what it is seen that the plan may end.'),
} as const;

/** Why a plan ends. */
export const planEnd = z.enum(['exit-criteria-met', 'left-force', 'replaced', 'opened-in-error']);

export const riskPlanEvents = {
  /** A plan, or a plan said anew. It is no plan in force before it is authorised. */
  'risk-plan.drafted/1': z.strictObject({
    type: z.literal('risk-plan.drafted/1'),
    planId: itemId,
    version: z.number().int().min(1).max(1000),
    draftedOn: civilDate,
    ...planContent,
    /** Why it is said anew; asked from the second version on. */
    reason: text(textLimits.paragraph),
  }),
  'risk-plan.authorised/1': z.strictObject({
    type: z.literal('risk-plan.authorised/1'),
    planId: itemId,
    version: z.number().int().min(1).max(1000),
    authorisedBy: decidedBy,
    authorisedOn: civilDate,
    evidence: signedEvidence,
  }),
  /** What became of an action. */
  'risk-plan.action-recorded/1': z.strictObject({
    type: z.literal('risk-plan.action-recorded/1'),
    planId: itemId,
    actionId: itemId,
    on: civilDate,
    by: requiredText(textLimits.name, 'Name who did it.'),
    result: z.enum(['done', 'under-way', 'no-longer-needed']),
    note: text(textLimits.paragraph),
  }),
  'risk-plan.reviewed/1': z.strictObject({
    type: z.literal('risk-plan.reviewed/1'),
    planId: itemId,
    reviewId: itemId,
    reviewedOn: civilDate,
    reviewedBy: requiredText(textLimits.name, 'Name who reviewed it.'),
    threatsNow: requiredText(textLimits.narrative, 'Say how the threats stand now.'),
    /** Whether what the plan is to reach is reached. */
    exitCriteriaMet: z.boolean(),
    result: z.enum(['continue', 'change', 'end']),
    note: text(textLimits.paragraph),
  }),
  'risk-plan.ended/1': z.strictObject({
    type: z.literal('risk-plan.ended/1'),
    planId: itemId,
    endedOn: civilDate,
    because: planEnd,
    decidedBy,
    evidence: signedEvidence,
    reason: requiredText(textLimits.paragraph, 'Say why it ends.'),
    /** The day from which the plan is not kept any longer, and what that day rests on (PD10). */
    disposeOn: civilDate,
    disposalBasis: requiredText(textLimits.paragraph, 'Say what the day of disposal rests on.'),
  }),
} as const;
