import type { Noun } from '../noun.ts';
import type { UnitState } from '../unit-state.ts';
import { networkEvents } from './events.ts';
import { networkFolds } from './fold.ts';
import { networkSentences } from './sentences.ts';
import type { NetworkSlice } from './slice.ts';

/** The network picture in the unit's own record. The vault records looks and copies; what somebody keeps to go on with is theirs. */
export const networkNoun: Noun<NetworkSlice, typeof networkEvents, UnitState> = {
  events: networkEvents,
  empty: { pictures: [] },
  folds: networkFolds,
  rules: {
    ...{ 'network.looked-at/1': [], 'network.saved/1': [] },
    ...{ 'network.picture-kept/1': [], 'network.picture-removed/1': [] },
  },
  sentences: networkSentences,
  duties: () => [],
};
