import type { Folds } from '../noun.ts';
import {
  foldCorrected,
  foldImported,
  foldImportPart,
  foldRecorded,
  foldStruckOut,
} from '../register-entry/fold.ts';
import type { bidEvents } from './events.ts';
import type { BidSlice } from './slice.ts';

/** Entries gather, are corrected, and are never taken away. */
export const bidFolds: Folds<BidSlice, typeof bidEvents> = {
  'bid.recorded/1': foldRecorded,
  'bid.corrected/1': foldCorrected,
  'bid.struck-out/1': foldStruckOut,
  'bid.import-part/1': foldImportPart,
  'bid.imported/1': foldImported,
};
