import type { Folds } from '../noun.ts';
import {
  foldCorrected,
  foldImported,
  foldImportPart,
  foldRecorded,
  foldStruckOut,
} from '../register-entry/fold.ts';
import type { declarationEvents } from './events.ts';
import type { DeclarationSlice } from './slice.ts';

/** Entries gather, are corrected, and are never taken away. */
export const declarationFolds: Folds<DeclarationSlice, typeof declarationEvents> = {
  'declaration.recorded/1': foldRecorded,
  'declaration.corrected/1': foldCorrected,
  'declaration.struck-out/1': foldStruckOut,
  'declaration.import-part/1': foldImportPart,
  'declaration.imported/1': foldImported,
};
