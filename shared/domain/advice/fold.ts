import type { Folds } from '../noun.ts';
import type { adviceEvents } from './events.ts';
import type { AdviceSlice } from './slice.ts';

/** Advice is only ever added to. */
export const adviceFolds: Folds<AdviceSlice, typeof adviceEvents> = {
  'advice.given/1': (slice, { type: _type, ...advice }) => ({
    given: slice.given.some((known) => known.adviceId === advice.adviceId)
      ? slice.given
      : [...slice.given, advice],
  }),
};
