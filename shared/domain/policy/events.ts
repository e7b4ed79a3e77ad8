import { z } from 'zod';
import { civilDate } from '../../kit/civil-date.ts';
import { requiredText, textLimits } from '../../kit/text.ts';
import { actId } from '../act.ts';

/** @file What can happen to the unit's policy: a value is filled in where the policy is silent. */

export const policyEvents = {
  'policy-value.filled/1': z.strictObject({
    type: z.literal('policy-value.filled/1'),
    profileId: z.string().min(1).max(60),
    profileVersion: z.string().min(1).max(20),
    /** A key of policyKeys; kept as text, so that a key of a newer build is kept and passed on. */
    key: z
      .string()
      .regex(/^[a-zA-Z]+\.[a-zA-Z]+$/)
      .max(60),
    /** In the shape of its key; the rules refuse it otherwise. */
    value: z.json(),
    decidedBy: z.strictObject({
      name: requiredText(textLimits.name, 'Say who decided.'),
      role: requiredText(textLimits.name, 'Say in which role.'),
    }),
    decidedOn: civilDate,
    reason: requiredText(textLimits.paragraph, 'Say why.'),
    /** The acts whose values this one replaces: what its author saw standing. */
    over: z.array(actId).max(100),
  }),
} as const;
