import type { Folds } from '../noun.ts';
import { addOnce } from '../once.ts';
import type { mitigationEvents } from './events.ts';
import type { Mitigation, MitigationSlice } from './slice.ts';

/** A step gathers its answers; nothing is ever taken off the list. */
export const mitigationFolds: Folds<MitigationSlice, typeof mitigationEvents> = {
  'mitigation.proposed/1': (slice, { type: _type, ...step }) => ({
    steps: slice.steps.some((known) => known.mitigationId === step.mitigationId)
      ? slice.steps
      : [...slice.steps, { ...step, answers: [] }],
  }),
  'mitigation.answered/1': (slice, { type: _type, mitigationId, ...answer }, act) =>
    changed(slice, mitigationId, (step) => ({
      ...step,
      answers: addOnce(step.answers, { ...answer, actId: act.id }),
    })),
  'mitigation.withdrawn/1': (slice, event) =>
    changed(slice, event.mitigationId, (step) => ({
      ...step,
      withdrawn: { on: event.withdrawnOn, reason: event.reason },
    })),
};

const changed = (
  slice: MitigationSlice,
  mitigationId: string,
  change: (step: Mitigation) => Mitigation,
): MitigationSlice => ({
  steps: slice.steps.map((step) => (step.mitigationId === mitigationId ? change(step) : step)),
});
