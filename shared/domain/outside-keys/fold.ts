import type { Folds } from '../noun.ts';
import type { outsideKeysEvents } from './events.ts';
import type { OutsideKeysSlice } from './slice.ts';

/** Who was handed keys once is on the list for good: nobody unlearns a key. */
export const outsideKeysFolds: Folds<OutsideKeysSlice, typeof outsideKeysEvents> = {
  'outside-keys.handed-over/1': ({ handed }, { signing, devices }) => ({
    handed: {
      ...handed,
      [signing]: [...new Set([...(handed[signing] ?? []), ...devices])].toSorted(),
    },
  }),
};
