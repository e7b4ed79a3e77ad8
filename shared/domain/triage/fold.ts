import type { Folds } from '../noun.ts';
import { setRegister } from '../register.ts';
import type { triageEvents } from './events.ts';
import type { Triage, TriageSlice } from './slice.ts';

/** A later triage replaces those its author saw; decisions taken apart stand side by side. */
export const triageFolds: Folds<TriageSlice, typeof triageEvents> = {
  'triage.decided/1': (slice, { type: _type, over, ...decision }, act) => ({
    decisions: setRegister<Triage>(slice.decisions, decision, over, act),
  }),
};
