import type { Rules } from '../noun.ts';
import { entryRules } from '../register-entry/rules.ts';
import type { RegistersState } from '../registers-state.ts';
import { describedContract } from './described.ts';
import type { contractEvents } from './events.ts';

const rules = entryRules(describedContract, ({ contract }) => contract);

/** What this register does not accept. */
export const contractRules: Rules<typeof contractEvents, RegistersState> = {
  'contract.recorded/1': rules.recorded,
  'contract.corrected/1': rules.corrected,
  'contract.struck-out/1': rules.struckOut,
  'contract.import-part/1': rules.importPart,
  'contract.imported/1': rules.imported,
};
