import type { Rules } from '../noun.ts';
import { entryRules } from '../register-entry/rules.ts';
import type { RegistersState } from '../registers-state.ts';
import { describedDiary } from './described.ts';
import type { diaryEvents } from './events.ts';

const rules = entryRules(describedDiary, ({ diary }) => diary);

/** What this register does not accept. */
export const diaryRules: Rules<typeof diaryEvents, RegistersState> = {
  'diary.recorded/1': rules.recorded,
  'diary.corrected/1': rules.corrected,
  'diary.struck-out/1': rules.struckOut,
  'diary.import-part/1': rules.importPart,
  'diary.imported/1': rules.imported,
};
