import { standingDetermination } from '../determination/standing.ts';
import type { CaseState } from '../state.ts';
import type { Mitigation, MitigationSlice } from './slice.ts';

/** Where a proposed step stands with the member. The last answer counts. */
export type Agreement = 'withdrawn' | 'unanswered' | 'agreed' | 'not-agreed';

/** Where a proposed step stands with the member. */
export function agreementOn(step: Mitigation): Agreement {
  if (step.withdrawn) return 'withdrawn';
  return step.answers.at(-1)?.answer ?? 'unanswered';
}

/** The steps that stand so with the member. */
export const stepsThatAre = (slice: MitigationSlice, agreement: Agreement): readonly Mitigation[] =>
  slice.steps.filter((step) => agreementOn(step) === agreement);

/** True once an authority approved an agreed step: before, it binds nobody (W25). */
export const isMitigationInForce = (state: CaseState, mitigationId: string): boolean =>
  standingDetermination(state)?.approvedMitigationIds.some((id) => id === mitigationId) ?? false;
