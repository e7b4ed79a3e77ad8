import { z } from 'zod';
import { actId } from '../act.ts';
import { policyCode } from '../policy-code.ts';
import { requiredText, text, textLimits } from '../../kit/text.ts';

/** @file Triage: is the association notifiable, and why. */

/** One limb of the definition (W3), by its code, answered with its reason. */
const limb = z.strictObject({
  code: policyCode,
  answer: z.enum(['yes', 'no', 'possible']),
  reason: requiredText(textLimits.paragraph, 'Say why.'),
});

/** The policy a decision was taken under, stamped on it for ever. */
export const policyStamp = z.strictObject({
  profileId: z.string().min(1).max(60),
  version: z.string().min(1).max(20),
});
/** The policy a decision was taken under. */
export type PolicyStamp = z.infer<typeof policyStamp>;

export const triageEvents = {
  'triage.decided/1': z.strictObject({
    type: z.literal('triage.decided/1'),
    /** The policy's exclusion by its code (W7 to W9), or `none`. */
    exclusion: z.strictObject({ code: policyCode, reason: text(textLimits.paragraph) }),
    /** Every limb of the definition, once. */
    limbs: z.array(limb).min(1).max(20),
    outcome: z.enum(['notifiable', 'not-notifiable']),
    rationale: requiredText(textLimits.narrative, 'Say what the decision rests on.'),
    policy: policyStamp,
    /** The earlier decisions the author saw and replaces. */
    over: z.array(actId).max(100),
  }),
} as const;
