import type { Sentences } from '../noun.ts';
import {
  correctedSentence,
  importedSentence,
  importPartSentence,
  recordedSentence,
  struckOutSentence,
} from '../register-entry/sentences.ts';
import { describedBid } from './described.ts';
import type { bidEvents } from './events.ts';

/** How this register reads. */
export const bidSentences: Sentences<typeof bidEvents> = {
  'bid.recorded/1': recordedSentence(describedBid.title),
  'bid.corrected/1': correctedSentence,
  'bid.struck-out/1': struckOutSentence,
  'bid.import-part/1': importPartSentence,
  'bid.imported/1': importedSentence,
};
