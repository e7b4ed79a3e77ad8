import { z } from 'zod';
import { itemId } from '../../kit/ids.ts';
import { text, textLimits } from '../../kit/text.ts';
import { checkName } from '../check/check-name.ts';

/** A hit as it is named and kept: which check, which two records, why, and a fingerprint of what they said. */
export const hitRef = z.strictObject({
  /** Made of the check and the two records, so that a later run finds the same hit. */
  hitId: itemId,
  check: checkName,
  left: text(120),
  right: text(120),
  strength: z.enum(['strong', 'possible']),
  /** In plain words, as they were shown. */
  reasons: z.array(text(300)).max(12),
  /** Of what the two records said: where it is another now, what was decided is open again. */
  fingerprint: z.string().regex(/^[0-9a-f]{32}$/),
});
const line = z.strictObject({ label: text(60), text: text(textLimits.line) });
/** What the two records said, line by line, as it stood beside each other on the screen. */
export const saidThen = z.strictObject({
  left: z.array(line).max(16),
  right: z.array(line).max(16),
});
/** What the two records of a hit said. */
export type SaidThen = z.infer<typeof saidThen>;

/** A hit as it is named and kept. */
export type HitRef = z.infer<typeof hitRef>;
