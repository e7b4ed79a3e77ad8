import type { Sentences } from '../noun.ts';
import {
  correctedSentence,
  importedSentence,
  importPartSentence,
  recordedSentence,
  struckOutSentence,
} from '../register-entry/sentences.ts';
import { describedDeclaration } from './described.ts';
import type { declarationEvents } from './events.ts';

/** How this register reads. */
export const declarationSentences: Sentences<typeof declarationEvents> = {
  'declaration.recorded/1': recordedSentence(describedDeclaration.title),
  'declaration.corrected/1': correctedSentence,
  'declaration.struck-out/1': struckOutSentence,
  'declaration.import-part/1': importPartSentence,
  'declaration.imported/1': importedSentence,
};
