import { z } from 'zod';
import { source } from './source.ts';

/** The procedure says no: which rule, in plain words, on which fields, and where the rule comes from.
 *  `says` is written with the rule and never holds case data, so a refusal may be logged and shown anywhere. */
export const refusal = z.strictObject({
  kind: z.string().regex(/^[a-z-]+\/[a-z0-9-]+$/),
  rule: z.string(),
  says: z.string(),
  fields: z.array(z.string()),
  source,
});
/** The procedure says no, as a value. */
export type Refusal = z.infer<typeof refusal>;
