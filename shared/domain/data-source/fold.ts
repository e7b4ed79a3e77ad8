import type { Folds } from '../noun.ts';
import {
  foldCorrected,
  foldImported,
  foldImportPart,
  foldRecorded,
  foldStruckOut,
} from '../register-entry/fold.ts';
import type { dataSourceEvents } from './events.ts';
import type { DataSourceSlice } from './slice.ts';

/** Entries gather, are corrected, and are never taken away. */
export const dataSourceFolds: Folds<DataSourceSlice, typeof dataSourceEvents> = {
  'data-source.recorded/1': foldRecorded,
  'data-source.corrected/1': foldCorrected,
  'data-source.struck-out/1': foldStruckOut,
  'data-source.import-part/1': foldImportPart,
  'data-source.imported/1': foldImported,
};
