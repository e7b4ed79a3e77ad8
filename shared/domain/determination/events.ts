import { z } from 'zod';
import { civilDate } from '../../kit/civil-date.ts';
import { itemId } from '../../kit/ids.ts';
import { requiredText, text, textLimits } from '../../kit/text.ts';
import { decidedBy, signedEvidence } from '../decided-by.ts';
import { conditionKind } from '../mitigation/events.ts';

/** @file What the Appropriate Authority decides (W27): made by the authority, recorded by the unit, shown as such. */

/** The four ends of W25 to W27. */
export const determinationOutcome = z.enum([
  'no-risk',
  'agreed-mitigation-approved',
  'conditions-imposed',
  'association-must-cease',
]);

/** One condition, as the member will read it, with why it is needed and why nothing lighter would do (PD7). */
export const condition = z.strictObject({
  conditionId: itemId,
  kind: conditionKind,
  text: requiredText(textLimits.paragraph, 'Write the condition as the member will read it.'),
  necessity: text(textLimits.paragraph),
  proportionality: text(textLimits.paragraph),
  /** How anybody can tell whether it is kept. */
  monitoring: text(textLimits.paragraph).optional(),
  /** Who watches that it is kept. */
  owner: text(textLimits.name).optional(),
  effectiveFrom: civilDate,
  reviewOn: civilDate.optional(),
});

/** The National Decision Model's six elements, in its order. */
export const nationalDecisionModel = z.strictObject({
  ethics: requiredText(textLimits.paragraph),
  information: requiredText(textLimits.narrative),
  assessment: requiredText(textLimits.narrative),
  powersAndPolicy: requiredText(textLimits.paragraph),
  options: requiredText(textLimits.narrative),
  actionAndReview: requiredText(textLimits.narrative),
});

/** The Head of PSD's authority for the plan that risk management actions go in (PD8). */
export const planAuthorisation = z.strictObject({
  authorisedBy: decidedBy,
  authorisedOn: civilDate,
  evidence: signedEvidence,
  text: requiredText(
    textLimits.narrative,
    'Write the plan: threats, actions, who watches, when it ends.',
  ),
});

export const determinationEvents = {
  /** The matter goes to an authority: for approval of what was agreed (W25), or for a decision (W26). */
  'determination.sought/1': z.strictObject({
    type: z.literal('determination.sought/1'),
    soughtOn: civilDate,
    soughtFrom: requiredText(textLimits.name, 'Name the authority.'),
    question: z.enum(['approve-agreed-mitigation', 'decide']),
    summary: requiredText(textLimits.narrative, 'Put the matter to the authority.'),
  }),
  'determination.made/1': z.strictObject({
    type: z.literal('determination.made/1'),
    determinationId: itemId,
    outcome: determinationOutcome,
    decidedBy,
    decidedOn: civilDate,
    evidence: signedEvidence,
    ndm: nationalDecisionModel,
    /** Whether the association presents a risk; a notifiable one need not (A5). */
    findsRisk: z.boolean(),
    /** As the member will read them. */
    reasons: requiredText(textLimits.narrative, 'Give the reasons.'),
    /** What is withheld from the member and why (W2). Never in a letter. */
    harmTestNote: text(textLimits.paragraph).optional(),
    /** Agreed steps that are approved. */
    approvedMitigationIds: z.array(itemId).max(50),
    conditions: z.array(condition).max(50),
    /** Whether the member disputes them, as far as the authority knows. */
    memberDisputes: z.boolean(),
    /** `12 months`; the words of the notice (W29). */
    reviewPeriod: text(textLimits.line),
    reviewOn: civilDate.optional(),
    consideredRepresentationIds: z.array(itemId).max(100),
    plan: planAuthorisation.optional(),
    /** Set when this decision takes the place of an earlier one. */
    replaces: z
      .strictObject({
        determinationId: itemId,
        reason: requiredText(textLimits.paragraph, 'Say why the earlier decision is replaced.'),
      })
      .optional(),
  }),
  /** The authority says on their own workstation that they decided as recorded. */
  'determination.confirmed/1': z.strictObject({
    type: z.literal('determination.confirmed/1'),
    determinationId: itemId,
    note: text(textLimits.paragraph),
  }),
} as const;
