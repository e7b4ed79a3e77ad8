import type { Rules } from '../noun.ts';
import { entryRules } from '../register-entry/rules.ts';
import type { RegistersState } from '../registers-state.ts';
import { describedExpense } from './described.ts';
import type { expenseEvents } from './events.ts';

const rules = entryRules(describedExpense, ({ expense }) => expense);

/** What this register does not accept. */
export const expenseRules: Rules<typeof expenseEvents, RegistersState> = {
  'expense.recorded/1': rules.recorded,
  'expense.corrected/1': rules.corrected,
  'expense.struck-out/1': rules.struckOut,
  'expense.import-part/1': rules.importPart,
  'expense.imported/1': rules.imported,
};
