import { z } from 'zod';
import { itemId } from '../../kit/ids.ts';
import { requiredText, textLimits } from '../../kit/text.ts';
import { hitRef, saidThen } from './hit-ref.ts';

/** @file What people decide of a hit. In the room of checks where it lies between registers; in the case, under its key, where it names one
 *  (decision 0047 point 5, decision 0056). */

/** What is decided of a hit. */
export const hitDecision = z.enum(
  ['confirmed', 'dismissed', 'watched'],
  'Say what you make of it.',
);

const reason = requiredText(textLimits.paragraph, 'Say why.');

export const checkHitEvents = {
  'check-hit.decided/1': z.strictObject({
    type: z.literal('check-hit.decided/1'),
    hit: hitRef,
    decision: hitDecision,
    reason,
    /** What was decided on, so that it can be told what changed; absent where the check does not find it any more. */
    said: saidThen.optional(),
  }),
  /** A person takes a decision back. What opens by itself, because a record changed, is not recorded: it follows. */
  'check-hit.reopened/1': z.strictObject({
    type: z.literal('check-hit.reopened/1'),
    hitId: itemId,
    reason,
  }),
} as const;
