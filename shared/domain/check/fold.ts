import type { Folds } from '../noun.ts';
import { addOnce } from '../once.ts';
import { seenBy, setRegister } from '../register.ts';
import type { checkEvents } from './events.ts';
import type { CheckSlice } from './slice.ts';

/** Runs gather, and so does what was saved of them; settings replace what their author had seen. */
export const checkFolds: Folds<CheckSlice, typeof checkEvents> = {
  'check.ran/1': (slice, { type: _type, ...run }, act) =>
    slice.runs.some(({ runId }) => runId === run.runId)
      ? slice
      : { ...slice, runs: [...slice.runs, { ...run, at: act.at, by: act.by.name }] },
  'check.settings-set/1': (slice, { settings }, act) => ({
    ...slice,
    settings: setRegister(slice.settings, settings, seenBy(slice.settings, act), act),
  }),
  'check.evidence-saved/1': (slice, { type: _type, ...saved }, act) => ({
    ...slice,
    saved: addOnce(slice.saved, { actId: act.id, ...saved, at: act.at, by: act.by.name }),
  }),
  'check.sealed/1': (slice, { tag, sealed }, act) => ({
    ...slice,
    sealed: addOnce(slice.sealed, { actId: act.id, act, tag, sealed }),
  }),
};
