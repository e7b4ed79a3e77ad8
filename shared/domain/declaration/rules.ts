import type { Rules } from '../noun.ts';
import { entryRules } from '../register-entry/rules.ts';
import type { RegistersState } from '../registers-state.ts';
import { describedDeclaration } from './described.ts';
import type { declarationEvents } from './events.ts';

const rules = entryRules(describedDeclaration, ({ declaration }) => declaration);

/** What this register does not accept. */
export const declarationRules: Rules<typeof declarationEvents, RegistersState> = {
  'declaration.recorded/1': rules.recorded,
  'declaration.corrected/1': rules.corrected,
  'declaration.struck-out/1': rules.struckOut,
  'declaration.import-part/1': rules.importPart,
  'declaration.imported/1': rules.imported,
};
