import type { Folds } from '../noun.ts';
import { decisionOf } from './decision-of.ts';
import type { samenessEvents } from './events.ts';
import type { SamenessSlice } from './slice.ts';

/** Decisions gather; what stands of them is weighed when somebody asks (`standing.ts`). */
export const samenessFolds: Folds<SamenessSlice, typeof samenessEvents> = {
  'sameness.decided/1': (slice, event, act) =>
    slice.decided.some(({ decisionId }) => decisionId === event.decisionId)
      ? slice
      : { ...slice, decided: [...slice.decided, decisionOf(event, act)] },
  'sameness.sealed/1': (slice, { salt, hint, box }, act) =>
    slice.sealed.some((known) => known.salt === salt)
      ? slice
      : { ...slice, sealed: [...slice.sealed, { salt, hint, box, act }] },
};
