import type { Noun } from '../noun.ts';
import type { CaseState } from '../state.ts';
import { keptBundleEvents } from './events.ts';
import { keptBundleFolds } from './fold.ts';
import { keptBundleRules } from './rules.ts';
import { keptBundleSentences } from './sentences.ts';
import { emptyKeptBundle, type KeptBundleSlice } from './slice.ts';

/** Sealed bundles that came from outside, kept with a case as sources. */
export const keptBundleNoun: Noun<KeptBundleSlice, typeof keptBundleEvents, CaseState> = {
  events: keptBundleEvents,
  empty: emptyKeptBundle,
  folds: keptBundleFolds,
  rules: keptBundleRules,
  sentences: keptBundleSentences,
  duties: () => [],
};
