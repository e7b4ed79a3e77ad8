import type { Folds } from '../noun.ts';
import { addOnce } from '../once.ts';
import type { expenseSampleEvents } from './events.ts';
import type { ExpenseSampleSlice } from './slice.ts';

/** Samples gather, and what was found is added to them. */
export const expenseSampleFolds: Folds<ExpenseSampleSlice, typeof expenseSampleEvents> = {
  'expense-sample.drawn/1': (slice, { type: _type, ...drawn }, act) =>
    slice.samples.some(({ sampleId }) => sampleId === drawn.sampleId)
      ? slice
      : { samples: [...slice.samples, { ...drawn, by: act.by.name, at: act.at, looked: [] }] },
  'expense-sample.looked-at/1': (slice, { sampleId, entryId, finding, note }, act) => ({
    samples: slice.samples.map((sample) =>
      sample.sampleId === sampleId
        ? {
            ...sample,
            looked: addOnce(sample.looked, {
              ...{ actId: act.id, entryId, finding, note, by: act.by.name, at: act.at },
            }),
          }
        : sample,
    ),
  }),
};
