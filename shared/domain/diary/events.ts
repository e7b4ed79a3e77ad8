import { corrected, imported, importPart, recorded, struckOut } from '../register-entry/events.ts';
import { diaryFields } from './fields.ts';

/** @file Entries of chief officers’ diaries (L4, L5). */

export const diaryEvents = {
  'diary.recorded/1': recorded('diary.recorded/1', diaryFields),
  'diary.corrected/1': corrected('diary.corrected/1', diaryFields),
  'diary.struck-out/1': struckOut('diary.struck-out/1'),
  'diary.import-part/1': importPart('diary.import-part/1', diaryFields),
  'diary.imported/1': imported('diary.imported/1'),
} as const;
