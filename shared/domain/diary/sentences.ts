import type { Sentences } from '../noun.ts';
import {
  correctedSentence,
  importedSentence,
  importPartSentence,
  recordedSentence,
  struckOutSentence,
} from '../register-entry/sentences.ts';
import { describedDiary } from './described.ts';
import type { diaryEvents } from './events.ts';

/** How this register reads. */
export const diarySentences: Sentences<typeof diaryEvents> = {
  'diary.recorded/1': recordedSentence(describedDiary.title),
  'diary.corrected/1': correctedSentence,
  'diary.struck-out/1': struckOutSentence,
  'diary.import-part/1': importPartSentence,
  'diary.imported/1': importedSentence,
};
