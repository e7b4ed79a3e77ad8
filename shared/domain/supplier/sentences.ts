import type { Sentences } from '../noun.ts';
import {
  correctedSentence,
  importedSentence,
  importPartSentence,
  recordedSentence,
  struckOutSentence,
} from '../register-entry/sentences.ts';
import { describedSupplier } from './described.ts';
import type { supplierEvents } from './events.ts';

/** How this register reads. */
export const supplierSentences: Sentences<typeof supplierEvents> = {
  'supplier.recorded/1': recordedSentence(describedSupplier.title),
  'supplier.corrected/1': correctedSentence,
  'supplier.struck-out/1': struckOutSentence,
  'supplier.import-part/1': importPartSentence,
  'supplier.imported/1': importedSentence,
};
