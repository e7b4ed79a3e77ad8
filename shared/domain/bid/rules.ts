import type { Rules } from '../noun.ts';
import { entryRules } from '../register-entry/rules.ts';
import type { RegistersState } from '../registers-state.ts';
import { describedBid } from './described.ts';
import type { bidEvents } from './events.ts';

const rules = entryRules(describedBid, ({ bid }) => bid);

/** What this register does not accept. */
export const bidRules: Rules<typeof bidEvents, RegistersState> = {
  'bid.recorded/1': rules.recorded,
  'bid.corrected/1': rules.corrected,
  'bid.struck-out/1': rules.struckOut,
  'bid.import-part/1': rules.importPart,
  'bid.imported/1': rules.imported,
};
