import type { Noun } from '../noun.ts';
import type { UnitState } from '../unit-state.ts';
import { receivedBundleEvents } from './events.ts';
import { receivedBundleFolds } from './fold.ts';
import { receivedBundleSentences } from './sentences.ts';
import { emptyReceivedBundle, type ReceivedBundleSlice } from './slice.ts';

/** Sealed bundles that came from outside. The vault records them as it looks; nobody decides anything. */
export const receivedBundleNoun: Noun<ReceivedBundleSlice, typeof receivedBundleEvents, UnitState> =
  {
    events: receivedBundleEvents,
    empty: emptyReceivedBundle,
    folds: receivedBundleFolds,
    rules: { 'received-bundle.opened/1': [], 'received-bundle.refused/1': [] },
    sentences: receivedBundleSentences,
    duties: () => [],
  };
