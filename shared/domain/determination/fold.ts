import type { Folds } from '../noun.ts';
import { addOnce } from '../once.ts';
import type { determinationEvents } from './events.ts';
import type { DeterminationSlice } from './slice.ts';

/** Determinations gather; which one stands is derived (standing.ts). */
export const determinationFolds: Folds<DeterminationSlice, typeof determinationEvents> = {
  'determination.sought/1': (slice, { type: _type, ...sought }, act) => ({
    ...slice,
    sought: addOnce(slice.sought, { ...sought, actId: act.id }),
  }),
  'determination.made/1': (slice, { type: _type, ...made }, act) =>
    slice.made.some((known) => known.determinationId === made.determinationId)
      ? slice
      : {
          ...slice,
          made: [
            ...slice.made,
            {
              ...made,
              actId: act.id,
              recordedBy: { member: act.by.member, name: act.by.name, at: act.at },
            },
          ],
        },
  'determination.confirmed/1': (slice, { determinationId, note }, { at, by }) => ({
    ...slice,
    confirmed: {
      ...slice.confirmed,
      [determinationId]: { at, member: by.member, name: by.name, note },
    },
  }),
};
