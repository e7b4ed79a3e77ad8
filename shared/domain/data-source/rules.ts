import type { Rules } from '../noun.ts';
import { entryRules } from '../register-entry/rules.ts';
import type { RegistersState } from '../registers-state.ts';
import { describedDataSource } from './described.ts';
import type { dataSourceEvents } from './events.ts';

const rules = entryRules(describedDataSource, ({ dataSource }) => dataSource);

/** What this register does not accept. */
export const dataSourceRules: Rules<typeof dataSourceEvents, RegistersState> = {
  'data-source.recorded/1': rules.recorded,
  'data-source.corrected/1': rules.corrected,
  'data-source.struck-out/1': rules.struckOut,
  'data-source.import-part/1': rules.importPart,
  'data-source.imported/1': rules.imported,
};
