import type { CaseSlice } from './case/slice.ts';

/** What is true of one case now: one slice a noun, each folded by its own noun only. */
export type CaseState = {
  readonly case: CaseSlice;
};
