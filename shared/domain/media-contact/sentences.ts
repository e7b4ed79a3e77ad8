import type { Sentences } from '../noun.ts';
import {
  correctedSentence,
  importedSentence,
  importPartSentence,
  recordedSentence,
  struckOutSentence,
} from '../register-entry/sentences.ts';
import { describedMediaContact } from './described.ts';
import type { mediaContactEvents } from './events.ts';

/** How this register reads. */
export const mediaContactSentences: Sentences<typeof mediaContactEvents> = {
  'media-contact.recorded/1': recordedSentence(describedMediaContact.title),
  'media-contact.corrected/1': correctedSentence,
  'media-contact.struck-out/1': struckOutSentence,
  'media-contact.import-part/1': importPartSentence,
  'media-contact.imported/1': importedSentence,
};
