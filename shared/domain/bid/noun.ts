import type { Noun } from '../noun.ts';
import { importedInSteps, importPartInSteps } from '../register-entry/fold.ts';
import { emptyEntries } from '../register-entry/slice.ts';
import type { RegistersState } from '../registers-state.ts';
import { bidEvents } from './events.ts';
import { bidFolds } from './fold.ts';
import { bidRules } from './rules.ts';
import { bidSentences } from './sentences.ts';
import type { BidSlice } from './slice.ts';

/** Bids for contracts of the force, with what became of them. */
export const bidNoun: Noun<BidSlice, typeof bidEvents, RegistersState> = {
  events: bidEvents,
  empty: emptyEntries,
  folds: bidFolds,
  inSteps: { 'bid.import-part/1': importPartInSteps, 'bid.imported/1': importedInSteps },
  rules: bidRules,
  sentences: bidSentences,
  // They belong to no case and wait for nothing.
  duties: () => [],
};
