import type { Noun } from '../noun.ts';
import type { CaseState } from '../state.ts';
import { bundleDuties } from './duties.ts';
import { bundleEvents } from './events.ts';
import { bundleFolds } from './fold.ts';
import { bundleRules } from './rules.ts';
import { bundleSentences } from './sentences.ts';
import { emptyBundle, type BundleSlice } from './slice.ts';

/** Sealed bundles of a case for somebody outside the unit. */
export const bundleNoun: Noun<BundleSlice, typeof bundleEvents, CaseState> = {
  events: bundleEvents,
  empty: emptyBundle,
  folds: bundleFolds,
  rules: bundleRules,
  sentences: bundleSentences,
  duties: bundleDuties,
};
