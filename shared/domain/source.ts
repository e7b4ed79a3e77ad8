import { z } from 'zod';
import { civilDate } from '../kit/civil-date.ts';

/** @file Where a rule, a deadline or a policy value comes from. *Why?* on the screen shows it. */

/** A sentence of a policy, by its number in docs/policy/sources.md, quoted word for word. */
const clause = z.strictObject({ kind: z.literal('clause'), ref: z.string(), quote: z.string() });
/** A rule of ours that no policy states, with the reason. */
const house = z.strictObject({ kind: z.literal('house'), why: z.string() });
/** Our reading of a clause that says less. */
const interpretation = z.strictObject({
  kind: z.literal('interpretation'),
  of: z.string(),
  why: z.string(),
});
/** The policy is silent; the unit fills the value in, with who decided it. */
const notStated = z.strictObject({ kind: z.literal('not-stated'), needs: z.string() });
/** A value that the unit filled in where the policy is silent. */
const filledIn = z.strictObject({
  kind: z.literal('filled-in'),
  decidedBy: z.string(),
  decidedOn: civilDate,
});
/** A value that the unit set in its own copy of a policy: who decided it and why, and the sentence it rests on where there is one. */
const decided = z.strictObject({
  kind: z.literal('decided'),
  decidedBy: z.string(),
  decidedOn: civilDate,
  why: z.string(),
  /** Where in the unit's policy it stands, and the words. */
  where: z.string().optional(),
  quote: z.string().optional(),
});

/** Where a rule or a value comes from. */
export const source = z.discriminatedUnion('kind', [
  clause,
  house,
  interpretation,
  notStated,
  filledIn,
  decided,
]);
/** Where a rule or a value comes from. */
export type Source = z.infer<typeof source>;
