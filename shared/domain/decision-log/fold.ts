import type { Folds } from '../noun.ts';
import type { decisionLogEvents } from './events.ts';
import type { DecisionLogSlice } from './slice.ts';

/** Entries are only ever added to. */
export const decisionLogFolds: Folds<DecisionLogSlice, typeof decisionLogEvents> = {
  'decision-log.entered/1': (slice, { type: _type, ...entry }, act) =>
    slice.entries.some((known) => known.entryId === entry.entryId)
      ? slice
      : { entries: [...slice.entries, { ...entry, enteredAt: act.at, enteredBy: act.by.name }] },
};
