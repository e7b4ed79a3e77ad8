import { agreementOn, isMitigationInForce } from '../../../shared/domain/mitigation/agreement.ts';
import type { Mitigation } from '../../../shared/domain/mitigation/slice.ts';
import type { CaseState } from '../../../shared/domain/state.ts';

/** The steps that may still be answered or taken back: neither withdrawn nor approved. Those without an answer come first. */
export function openSteps(state: CaseState): readonly Mitigation[] {
  const open = state.mitigation.steps.filter(
    (step) => !step.withdrawn && !isMitigationInForce(state, step.mitigationId),
  );
  const isUnanswered = (step: Mitigation): boolean => agreementOn(step) === 'unanswered';
  return [...open.filter(isUnanswered), ...open.filter((step) => !isUnanswered(step))];
}
