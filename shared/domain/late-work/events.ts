import { z } from 'zod';
import { deviceId } from '../../kit/ids.ts';
import { requiredText, textLimits } from '../../kit/text.ts';

/** @file What a colleague had done before they left the unit, and which arrived afterwards: kept apart until somebody takes it in. */

export const lateWorkEvents = {
  'late-work.accepted/1': z.strictObject({
    type: z.literal('late-work.accepted/1'),
    /** The workstation it came from, and the last of its acts that is taken in. */
    device: deviceId,
    upTo: z.number().int().min(0),
    memberName: requiredText(textLimits.name),
    reason: requiredText(textLimits.paragraph, 'Say why you believe that it is honest work.'),
  }),
} as const;
