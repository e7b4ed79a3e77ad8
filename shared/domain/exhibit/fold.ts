import type { Act } from '../act.ts';
import type { Folds } from '../noun.ts';
import { addOnce } from '../once.ts';
import type { exhibitEvents } from './events.ts';
import type { Exhibit, ExhibitSlice } from './slice.ts';

/** Exhibits gather, and each keeps every movement, correction and end that was recorded of it: two people who moved one thing without
 *  seeing each other's entry have both moved it. */
export const exhibitFolds: Folds<ExhibitSlice, typeof exhibitEvents> = {
  'exhibit.registered/1': (slice, { type: _type, ...registered }, act) =>
    slice.exhibits.some((known) => known.exhibitId === registered.exhibitId)
      ? slice
      : {
          ...slice,
          exhibits: [...slice.exhibits, { ...registered, ...nothingYet, ...entry(act) }],
        },
  'exhibit.moved/1': (slice, { type: _type, exhibitId, ...moved }, act) =>
    on(slice, exhibitId, (exhibit) => ({
      ...exhibit,
      movements: addOnce(exhibit.movements, { ...moved, ...entry(act) }),
    })),
  'exhibit.corrected/1': (slice, { type: _type, exhibitId, ...corrected }, act) =>
    on(slice, exhibitId, (exhibit) => ({
      ...exhibit,
      corrections: addOnce(exhibit.corrections, { ...corrected, ...entry(act) }),
    })),
  'exhibit.withdrawn/1': (slice, { type: _type, exhibitId, ...withdrawn }, act) =>
    on(slice, exhibitId, (exhibit) => ({
      ...exhibit,
      withdrawals: addOnce(exhibit.withdrawals, { ...withdrawn, ...entry(act) }),
    })),
  'exhibit.disposed/1': (slice, { type: _type, exhibitId, ...disposed }, act) =>
    on(slice, exhibitId, (exhibit) => ({
      ...exhibit,
      disposals: addOnce(exhibit.disposals, { ...disposed, ...entry(act) }),
    })),
  'exhibit.saved-out/1': (slice, { type: _type, exhibitId, ...saved }, act) =>
    on(slice, exhibitId, (exhibit) => ({
      ...exhibit,
      savedOut: addOnce(exhibit.savedOut, { ...saved, ...entry(act) }),
    })),
  'exhibit.paper-saved/1': (slice, { type: _type, ...paper }, act) => ({
    ...slice,
    papers: addOnce(slice.papers, { ...paper, ...entry(act) }),
  }),
};

const nothingYet = {
  movements: [],
  corrections: [],
  withdrawals: [],
  disposals: [],
  savedOut: [],
} as const;

const entry = (act: Act) => ({ actId: act.id, at: act.at, by: act.by.name });

const on = (
  slice: ExhibitSlice,
  exhibitId: string,
  change: (exhibit: Exhibit) => Exhibit,
): ExhibitSlice => ({
  ...slice,
  exhibits: slice.exhibits.map((known) => (known.exhibitId === exhibitId ? change(known) : known)),
});
