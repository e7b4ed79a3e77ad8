import type { Folds } from '../noun.ts';
import { setRegister } from '../register.ts';
import type { reporterEvents } from './events.ts';
import type { Reporter, ReporterSlice } from './slice.ts';

/** Identified again replaces what the author saw. */
export const reporterFolds: Folds<ReporterSlice, typeof reporterEvents> = {
  'reporter.identified/1': (slice, { type: _type, over, ...reporter }, act) => ({
    identified: setRegister<Reporter>(slice.identified, reporter, over, act),
  }),
};
