import type { Folds } from '../noun.ts';
import type { receivedBundleEvents } from './events.ts';
import type { ReceivedBundle, ReceivedBundleSlice } from './slice.ts';

/** What came gathers; the same bundle opened twice is on the list twice. */
export const receivedBundleFolds: Folds<ReceivedBundleSlice, typeof receivedBundleEvents> = {
  'received-bundle.opened/1': (slice, { type: _type, ...opened }, { at, by }) =>
    withOne(slice, { ...opened, at, by: by.name }),
  'received-bundle.refused/1': (slice, { type: _type, ...refused }, { at, by }) =>
    withOne(slice, { ...refused, at, by: by.name }),
};

const withOne = ({ received }: ReceivedBundleSlice, one: ReceivedBundle): ReceivedBundleSlice => ({
  received: received.some(({ receivedId }) => receivedId === one.receivedId)
    ? received
    : [...received, one],
});
