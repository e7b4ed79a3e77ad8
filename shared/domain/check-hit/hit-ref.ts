import { z } from 'zod';
import { itemId } from '../../kit/ids.ts';
import { text } from '../../kit/text.ts';
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
/** A hit as it is named and kept. */
export type HitRef = z.infer<typeof hitRef>;
