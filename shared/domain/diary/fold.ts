import type { Folds } from '../noun.ts';
import {
  foldCorrected,
  foldImported,
  foldImportPart,
  foldRecorded,
  foldStruckOut,
} from '../register-entry/fold.ts';
import type { diaryEvents } from './events.ts';
import type { DiarySlice } from './slice.ts';

/** Entries gather, are corrected, and are never taken away. */
export const diaryFolds: Folds<DiarySlice, typeof diaryEvents> = {
  'diary.recorded/1': foldRecorded,
  'diary.corrected/1': foldCorrected,
  'diary.struck-out/1': foldStruckOut,
  'diary.import-part/1': foldImportPart,
  'diary.imported/1': foldImported,
};
