import type { Folds } from '../noun.ts';
import {
  foldCorrected,
  foldImported,
  foldImportPart,
  foldRecorded,
  foldStruckOut,
} from '../register-entry/fold.ts';
import type { expenseEvents } from './events.ts';
import type { ExpenseSlice } from './slice.ts';

/** Entries gather, are corrected, and are never taken away. */
export const expenseFolds: Folds<ExpenseSlice, typeof expenseEvents> = {
  'expense.recorded/1': foldRecorded,
  'expense.corrected/1': foldCorrected,
  'expense.struck-out/1': foldStruckOut,
  'expense.import-part/1': foldImportPart,
  'expense.imported/1': foldImported,
};
