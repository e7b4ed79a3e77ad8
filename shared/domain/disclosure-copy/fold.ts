import type { Folds } from '../noun.ts';
import { addOnce } from '../once.ts';
import type { disclosureCopyEvents } from './events.ts';
import type { DisclosureCopySlice } from './slice.ts';

/** Decisions gather. */
export const disclosureCopyFolds: Folds<DisclosureCopySlice, typeof disclosureCopyEvents> = {
  'disclosure-copy.decided/1': (slice, { type: _type, ...decided }, act) => ({
    decided: addOnce(slice.decided, { ...decided, actId: act.id }),
  }),
};
