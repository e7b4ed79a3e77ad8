import type { Noun } from '../noun.ts';
import { importedInSteps, importPartInSteps } from '../register-entry/fold.ts';
import { emptyEntries } from '../register-entry/slice.ts';
import type { RegistersState } from '../registers-state.ts';
import { expenseEvents } from './events.ts';
import { expenseFolds } from './fold.ts';
import { expenseRules } from './rules.ts';
import { expenseSentences } from './sentences.ts';
import type { ExpenseSlice } from './slice.ts';

/** Expenses claimed and card transactions (L6), and samples of them that are reviewed. */
export const expenseNoun: Noun<ExpenseSlice, typeof expenseEvents, RegistersState> = {
  events: expenseEvents,
  empty: emptyEntries,
  folds: expenseFolds,
  inSteps: { 'expense.import-part/1': importPartInSteps, 'expense.imported/1': importedInSteps },
  rules: expenseRules,
  sentences: expenseSentences,
  // They belong to no case and wait for nothing.
  duties: () => [],
};
