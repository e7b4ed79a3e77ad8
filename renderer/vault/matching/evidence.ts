import type { MatchReason } from './match.ts';

/** What a comparison says for or against, in bits, and why. */
export type Evidence = { readonly bits: number; readonly reasons: readonly MatchReason[] };

/** It says nothing. */
export const nothing: Evidence = { bits: 0, reasons: [] };

/** Evidence of several kinds, added up. */
export const addUp = (...all: readonly Evidence[]): Evidence => ({
  bits: all.reduce((sum, { bits }) => sum + bits, 0),
  reasons: all.flatMap(({ reasons }) => reasons),
});
