import { corrected, imported, importPart, recorded, struckOut } from '../register-entry/events.ts';
import { expenseFields } from './fields.ts';

/** @file Expenses claimed and card transactions (L6), and samples of them that are reviewed. */

export const expenseEvents = {
  'expense.recorded/1': recorded('expense.recorded/1', expenseFields),
  'expense.corrected/1': corrected('expense.corrected/1', expenseFields),
  'expense.struck-out/1': struckOut('expense.struck-out/1'),
  'expense.import-part/1': importPart('expense.import-part/1', expenseFields),
  'expense.imported/1': imported('expense.imported/1'),
} as const;
