import { z } from 'zod';
import { actId } from '../act.ts';
import { policyCode } from '../policy-code.ts';
import { policyStamp } from '../triage/events.ts';
import { requiredText, text, textLimits } from '../../kit/text.ts';

/** @file The risk assessment. What scores mean, and how far they go, is the rule pack's; the pack's version is stamped on each one. */

/** How great the risk is. */
export const riskGrade = z.enum(['Low', 'Medium', 'High']);
/** How great the risk is. */
export type RiskGrade = z.infer<typeof riskGrade>;

/** A whole number; the rule pack says how far it may go (scoresStayWithinTheScale). */
const score = z.number({ error: 'Give a score.' }).int('Give a whole number.').min(-1000).max(1000);
const scored = z.strictObject({
  score,
  rationale: requiredText(textLimits.paragraph, 'Say what the score rests on.'),
});

/** What would happen if the risk came true. */
export const harm = z.enum([
  'disclosure-of-information',
  'sabotage-of-an-operation',
  'blackmail',
  'bribery',
  'reputation',
  'officer-safety',
  'witness-safety',
  'other',
]);

export const riskEvents = {
  'risk.assessed/1': z.strictObject({
    type: z.literal('risk.assessed/1'),
    /** Facts the pack asks for that are still missing; while any is, there is no grade. */
    missing: z.array(policyCode).max(20),
    missingDetail: text(textLimits.paragraph),
    /** Every factor of the rule pack, once, by its code. */
    factors: z.array(scored.extend({ code: policyCode })).max(40),
    furtherFactors: z
      .array(z.strictObject({ code: policyCode, note: text(textLimits.paragraph) }))
      .max(40),
    impact: scored,
    likelihood: scored,
    harms: z.array(harm).max(8),
    /** What the rule pack made of the scores; checked, never typed. */
    suggestedGrade: riskGrade.optional(),
    /** What a person confirmed: always a person. */
    confirmedGrade: riskGrade.optional(),
    overrideReason: text(textLimits.paragraph),
    manageability: z.enum(['manageable', 'escalate']),
    escalation: z.array(policyCode).max(20),
    manageabilityReason: text(textLimits.paragraph),
    /** What is left once the mitigation in place is counted. */
    residualGrade: riskGrade.optional(),
    rulePack: z.strictObject({ id: z.string().min(1).max(60), version: z.string().min(1).max(20) }),
    policy: policyStamp,
    /** The earlier assessments the author saw and replaces. */
    over: z.array(actId).max(100),
  }),
} as const;
