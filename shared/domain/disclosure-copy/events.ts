import { z } from 'zod';
import { civilDate } from '../../kit/civil-date.ts';
import { itemId } from '../../kit/ids.ts';
import { requiredText, textLimits } from '../../kit/text.ts';
import { decidedBy, signedEvidence } from '../decided-by.ts';

/** @file What of a case the member may see (W2, "subject to the harm test"): which records are copied, which passages are withheld and
 *  why, decided by an authority. The copy itself is a letter, made of the redacted words: nothing is drawn over. */

/** What would be harmed if a passage were shown. */
export const harm = z.enum([
  'identifies-a-source',
  'risk-to-a-person',
  'live-investigation',
  'methods',
  'another-persons-private-life',
  'legal-privilege',
  'other',
]);
/** What would be harmed. */
export type Harm = z.infer<typeof harm>;

export const disclosureCopyEvents = {
  'disclosure-copy.decided/1': z.strictObject({
    type: z.literal('disclosure-copy.decided/1'),
    copyId: itemId,
    requestedOn: civilDate,
    /** What the member or their friend asked for. */
    request: requiredText(textLimits.paragraph, 'Say what was asked for.'),
    /** The records that are copied, by the names of `records.ts`. */
    records: z.array(z.string().regex(/^[a-z-]+:[0-9a-f]{32}$/)).max(40),
    /** Passages that stand in no copy: each is left out of every record it occurs in. */
    withheld: z
      .array(
        z.strictObject({
          passage: requiredText(textLimits.paragraph, 'Copy the words that are withheld.'),
          harm,
          why: requiredText(textLimits.paragraph, 'Say what harm it would do.'),
        }),
      )
      .max(60),
    /** How the harm test was made and what it came to. */
    harmTest: requiredText(textLimits.narrative, 'Write down the harm test.'),
    decidedBy,
    decidedOn: civilDate,
    evidence: signedEvidence,
  }),
} as const;
