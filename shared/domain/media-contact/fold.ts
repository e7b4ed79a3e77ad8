import type { Folds } from '../noun.ts';
import {
  foldCorrected,
  foldImported,
  foldImportPart,
  foldRecorded,
  foldStruckOut,
} from '../register-entry/fold.ts';
import type { mediaContactEvents } from './events.ts';
import type { MediaContactSlice } from './slice.ts';

/** Entries gather, are corrected, and are never taken away. */
export const mediaContactFolds: Folds<MediaContactSlice, typeof mediaContactEvents> = {
  'media-contact.recorded/1': foldRecorded,
  'media-contact.corrected/1': foldCorrected,
  'media-contact.struck-out/1': foldStruckOut,
  'media-contact.import-part/1': foldImportPart,
  'media-contact.imported/1': foldImported,
};
