import { z } from 'zod';
import { itemId } from '../../kit/ids.ts';
import { text, textLimits } from '../../kit/text.ts';
import { actId } from '../act.ts';

/** @file What people decided of who is who. A decision that rests on a case is sealed for those who may see that case: decision 0052,
 *  docs/formats/sameness.md. */

/** What a person says of two records. `taken-back`: as if nothing had been decided. */
export const sameness = z.enum(['same', 'different', 'undecided', 'taken-back']);

/** A record that tells of somebody, by its key, and how it named them when it was decided. */
const mentioned = z.strictObject({
  key: z.string().regex(/^[a-z-]{1,40}:[0-9a-f]{32}:[A-Za-z0-9:._-]{1,120}$/),
  read: text(textLimits.line),
});

export const samenessEvents = {
  'sameness.decided/1': z.strictObject({
    type: z.literal('sameness.decided/1'),
    decisionId: itemId,
    sameness,
    mentions: z.array(mentioned).min(2).max(400),
    /** Which two, by their places among the mentions. */
    pairs: z
      .array(z.tuple([z.number().int().min(0), z.number().int().min(0)]))
      .min(1)
      .max(2000),
    reason: text(textLimits.paragraph),
    /** What the machine said of it when a person decided. */
    suggested: z
      .strictObject({
        strength: z.enum(['strong', 'possible']),
        reasons: z.array(z.string().max(40)).max(20),
      })
      .optional(),
    /** The acts whose decisions of these pairs were seen and are replaced. */
    over: z.array(actId).max(400),
  }),
  /** The same, sealed for those who may see the cases it rests on. Nothing in the clear says which. */
  'sameness.sealed/1': z.strictObject({
    type: z.literal('sameness.sealed/1'),
    salt: z.string().regex(/^[0-9a-f]{32}$/),
    hint: z.string().regex(/^[0-9a-f]{32}$/),
    box: z.base64().max(1_500_000),
  }),
} as const;
