import type { Rules } from '../noun.ts';
import { entryRules } from '../register-entry/rules.ts';
import type { RegistersState } from '../registers-state.ts';
import { describedSupplier } from './described.ts';
import type { supplierEvents } from './events.ts';

const rules = entryRules(describedSupplier, ({ supplier }) => supplier);

/** What this register does not accept. */
export const supplierRules: Rules<typeof supplierEvents, RegistersState> = {
  'supplier.recorded/1': rules.recorded,
  'supplier.corrected/1': rules.corrected,
  'supplier.struck-out/1': rules.struckOut,
  'supplier.import-part/1': rules.importPart,
  'supplier.imported/1': rules.imported,
};
