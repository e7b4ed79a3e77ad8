import type { Sentences } from '../noun.ts';
import {
  correctedSentence,
  importedSentence,
  importPartSentence,
  recordedSentence,
  struckOutSentence,
} from '../register-entry/sentences.ts';
import { describedContract } from './described.ts';
import type { contractEvents } from './events.ts';

/** How this register reads. */
export const contractSentences: Sentences<typeof contractEvents> = {
  'contract.recorded/1': recordedSentence(describedContract.title),
  'contract.corrected/1': correctedSentence,
  'contract.struck-out/1': struckOutSentence,
  'contract.import-part/1': importPartSentence,
  'contract.imported/1': importedSentence,
};
