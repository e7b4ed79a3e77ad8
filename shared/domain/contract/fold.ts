import type { Folds } from '../noun.ts';
import {
  foldCorrected,
  foldImported,
  foldImportPart,
  foldRecorded,
  foldStruckOut,
} from '../register-entry/fold.ts';
import type { contractEvents } from './events.ts';
import type { ContractSlice } from './slice.ts';

/** Entries gather, are corrected, and are never taken away. */
export const contractFolds: Folds<ContractSlice, typeof contractEvents> = {
  'contract.recorded/1': foldRecorded,
  'contract.corrected/1': foldCorrected,
  'contract.struck-out/1': foldStruckOut,
  'contract.import-part/1': foldImportPart,
  'contract.imported/1': foldImported,
};
