import type { Folds } from '../noun.ts';
import type { networkEvents } from './events.ts';
import type { NetworkSlice } from './slice.ts';

/** What is kept, and what is not any more. One workstation reads its own acts alone, so nothing is kept apart. */
export const networkFolds: Folds<NetworkSlice, typeof networkEvents> = {
  'network.looked-at/1': (slice) => slice,
  'network.saved/1': (slice) => slice,
  'network.picture-kept/1': ({ pictures }, { type: _type, ...kept }, act) => ({
    pictures: [...without(pictures, kept.pictureId), { ...kept, keptAt: act.at }],
  }),
  'network.picture-removed/1': ({ pictures }, { pictureId }) => ({
    pictures: without(pictures, pictureId),
  }),
};

const without = (pictures: NetworkSlice['pictures'], pictureId: string): NetworkSlice['pictures'] =>
  pictures.filter((kept) => kept.pictureId !== pictureId);
