import type { Act } from '../act.ts';
import type { Folds } from '../noun.ts';
import { addOnce } from '../once.ts';
import type { bundleEvents } from './events.ts';
import type { Bundle, BundleSlice } from './slice.ts';

/** A bundle is prepared once; the first confirmation and the first end stand, and every file that was written is kept. */
export const bundleFolds: Folds<BundleSlice, typeof bundleEvents> = {
  'bundle.prepared/1': (slice, { type: _type, ...prepared }, act) =>
    slice.bundles.some(({ bundleId }) => bundleId === prepared.bundleId)
      ? slice
      : { bundles: [...slice.bundles, { ...prepared, ...by(act), written: [] }] },
  'bundle.confirmed/1': (slice, { type: _type, bundleId, ...confirmed }, act) =>
    changed(slice, bundleId, (bundle) => ({
      ...bundle,
      confirmed: bundle.confirmed ?? { ...confirmed, ...by(act) },
    })),
  'bundle.written/1': (slice, { type: _type, bundleId, ...written }, act) =>
    changed(slice, bundleId, (bundle) => ({
      ...bundle,
      written: addOnce(bundle.written, { ...written, ...by(act) }),
    })),
  'bundle.abandoned/1': (slice, { type: _type, bundleId, ...abandoned }, act) =>
    changed(slice, bundleId, (bundle) => ({
      ...bundle,
      abandoned: bundle.abandoned ?? { ...abandoned, ...by(act) },
    })),
};

const by = (act: Act) => ({ actId: act.id, by: act.by.name, member: act.by.member });

const changed = (
  slice: BundleSlice,
  bundleId: string,
  change: (bundle: Bundle) => Bundle,
): BundleSlice => ({
  bundles: slice.bundles.map((bundle) => (bundle.bundleId === bundleId ? change(bundle) : bundle)),
});
