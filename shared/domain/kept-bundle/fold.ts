import type { Act } from '../act.ts';
import type { Folds } from '../noun.ts';
import { addOnce } from '../once.ts';
import type { keptBundleEvents } from './events.ts';
import type { KeptBundleSlice } from './slice.ts';

/** Bundles gather; each keeps every disposal that was recorded of it. */
export const keptBundleFolds: Folds<KeptBundleSlice, typeof keptBundleEvents> = {
  'kept-bundle.kept/1': (slice, { type: _type, ...kept }, act) =>
    slice.kept.some(({ keptId }) => keptId === kept.keptId)
      ? slice
      : { kept: [...slice.kept, { ...kept, ...entry(act), disposals: [] }] },
  'kept-bundle.disposed/1': ({ kept }, { type: _type, keptId, ...disposed }, act) => ({
    kept: kept.map((one) =>
      one.keptId === keptId
        ? { ...one, disposals: addOnce(one.disposals, { ...disposed, ...entry(act) }) }
        : one,
    ),
  }),
};

const entry = (act: Act) => ({ actId: act.id, at: act.at, by: act.by.name });
