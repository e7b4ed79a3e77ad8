import type { Noun } from '../noun.ts';
import type { UnitState } from '../unit-state.ts';
import { networkEvents } from './events.ts';
import { networkSentences } from './sentences.ts';
import type { NetworkSlice } from './slice.ts';

/** The network picture in the unit's own record. The vault records it as somebody looks; nobody decides anything. */
export const networkNoun: Noun<NetworkSlice, typeof networkEvents, UnitState> = {
  events: networkEvents,
  empty: {},
  folds: { 'network.looked-at/1': (slice) => slice, 'network.saved/1': (slice) => slice },
  rules: { 'network.looked-at/1': [], 'network.saved/1': [] },
  sentences: networkSentences,
  duties: () => [],
};
