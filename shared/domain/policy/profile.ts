import { z } from 'zod';
import { civilDate, type CivilDate } from '../../kit/civil-date.ts';
import { source, type Source } from '../source.ts';
import { clauses, type ClauseRef } from './clauses.ts';
import { policyKeys, type PolicyKey, type PolicyValue } from './keys.ts';

/** @file A policy profile: one force's policy, one version, as data. Each value says where it comes from; nothing is invented for a
 *  force that is silent. */

/** Where a value that stands in a profile comes from. */
export type StatedSource = Extract<
  Source,
  { kind: 'clause' | 'house' | 'interpretation' | 'decided' }
>;
/** That a policy is silent, and what the unit has to decide. */
export type SilentSource = Extract<Source, { kind: 'not-stated' }>;

/** A value with its source; or, where the policy is silent, the question alone. */
export type Sourced<Value> =
  | { readonly value: Value; readonly source: StatedSource }
  | { readonly value?: undefined; readonly source: SilentSource };

/** One force's policy, in one version. */
export type Profile = {
  readonly id: string;
  readonly version: string;
  readonly force: string;
  readonly title: string;
  /** How letters cite it. */
  readonly citation: string;
  readonly effectiveFrom: CivilDate;
  /** What of the policy could be read, and what could not. */
  readonly basis: string;
  readonly values: ProfileValues;
};

/** The values of a profile: every key answered, or said to be silent. */
export type ProfileValues = { readonly [Key in PolicyKey]: Sourced<PolicyValue<Key>> };

const sourced = (value: z.ZodType): z.ZodType =>
  z
    .strictObject({ value: value.optional(), source })
    .refine(
      (entry) => (entry.value === undefined) === (entry.source.kind === 'not-stated'),
      'A silent source has no value, and a stated value has a source.',
    )
    .refine((entry) => entry.source.kind !== 'filled-in', 'A profile holds no fills.');

const profileSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .max(60),
  version: z
    .string()
    .regex(/^\d+(\.\d+)*(-[a-z0-9.]+)?$/)
    .max(20),
  force: z.string().min(1).max(120),
  title: z.string().min(1).max(200),
  citation: z.string().min(1).max(300),
  effectiveFrom: civilDate,
  basis: z.string().min(1).max(1000),
  values: z.strictObject(
    Object.fromEntries(
      Object.entries(policyKeys).map(([name, { schema }]) => [name, sourced(schema)]),
    ),
  ),
});

/** True when a value is a whole profile: every key, each in its shape, each with its source. */
export const isProfile = (value: unknown): value is Profile =>
  profileSchema.safeParse(value).success;

/** What is wrong with a value that should be a profile: one line a place. For authors of profiles. */
export const profileProblems = (value: unknown): readonly string[] =>
  profileSchema
    .safeParse(value)
    .error?.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`) ?? [];

/** A value that a clause states; the quote is the whole sentence unless a part of it says it. */
export const stated = <Value>(
  value: Value,
  ref: ClauseRef,
  quote: string = clauses[ref],
): { readonly value: Value; readonly source: StatedSource } => ({
  value,
  source: { kind: 'clause', ref, quote },
});

/** A value of ours that no policy states. */
export const house = <Value>(
  value: Value,
  why: string,
): { readonly value: Value; readonly source: StatedSource } => ({
  value,
  source: { kind: 'house', why },
});

/** A value that is our reading of a clause that says less. */
export const reading = <Value>(
  value: Value,
  of: ClauseRef,
  why: string,
): { readonly value: Value; readonly source: StatedSource } => ({
  value,
  source: { kind: 'interpretation', of, why },
});

/** That the policy is silent, and what the unit has to decide. */
export const notStated = (needs: string): { readonly source: SilentSource } => ({
  source: { kind: 'not-stated', needs },
});

/** The source of an item of a list that a clause states. */
export const clauseSource = (ref: ClauseRef, quote: string = clauses[ref]): StatedSource => ({
  kind: 'clause',
  ref,
  quote,
});
