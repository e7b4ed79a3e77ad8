import type { Source } from './source.ts';

/** @file Why something was not carried out, in the shape that forms and panels show. The vault's errors have this shape. */

/** A rule says no: in plain words, on which fields, and where it comes from. */
export type Refusal = {
  readonly kind: string;
  readonly says: string;
  readonly fields: readonly string[];
  readonly source: Source;
};

/** The world says no. `tellFault` has the words. */
export type Fault = { readonly kind: string; readonly waitMs?: number | undefined };

/** Rules, or one fault. */
export type Failure = { readonly refusals: readonly Refusal[] } | { readonly fault: Fault };
