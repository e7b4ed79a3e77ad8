import type { Sentences } from '../noun.ts';
import {
  correctedSentence,
  importedSentence,
  importPartSentence,
  recordedSentence,
  struckOutSentence,
} from '../register-entry/sentences.ts';
import { describedDataSource } from './described.ts';
import type { dataSourceEvents } from './events.ts';

/** How this register reads. */
export const dataSourceSentences: Sentences<typeof dataSourceEvents> = {
  'data-source.recorded/1': recordedSentence(describedDataSource.title),
  'data-source.corrected/1': correctedSentence,
  'data-source.struck-out/1': struckOutSentence,
  'data-source.import-part/1': importPartSentence,
  'data-source.imported/1': importedSentence,
};
