import type { Noun } from '../noun.ts';
import { importedInSteps, importPartInSteps } from '../register-entry/fold.ts';
import { emptyEntries } from '../register-entry/slice.ts';
import type { RegistersState } from '../registers-state.ts';
import { diaryEvents } from './events.ts';
import { diaryFolds } from './fold.ts';
import { diaryRules } from './rules.ts';
import { diarySentences } from './sentences.ts';
import type { DiarySlice } from './slice.ts';

/** Entries of chief officers’ diaries (L4, L5). */
export const diaryNoun: Noun<DiarySlice, typeof diaryEvents, RegistersState> = {
  events: diaryEvents,
  empty: emptyEntries,
  folds: diaryFolds,
  inSteps: { 'diary.import-part/1': importPartInSteps, 'diary.imported/1': importedInSteps },
  rules: diaryRules,
  sentences: diarySentences,
  // They belong to no case and wait for nothing.
  duties: () => [],
};
