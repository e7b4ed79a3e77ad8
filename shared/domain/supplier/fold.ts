import type { Folds } from '../noun.ts';
import {
  foldCorrected,
  foldImported,
  foldImportPart,
  foldRecorded,
  foldStruckOut,
} from '../register-entry/fold.ts';
import type { supplierEvents } from './events.ts';
import type { SupplierSlice } from './slice.ts';

/** Entries gather, are corrected, and are never taken away. */
export const supplierFolds: Folds<SupplierSlice, typeof supplierEvents> = {
  'supplier.recorded/1': foldRecorded,
  'supplier.corrected/1': foldCorrected,
  'supplier.struck-out/1': foldStruckOut,
  'supplier.import-part/1': foldImportPart,
  'supplier.imported/1': foldImported,
};
