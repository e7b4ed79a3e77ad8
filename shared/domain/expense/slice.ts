import type { EntrySlice } from '../register-entry/slice.ts';
import type { Expense } from './fields.ts';

/** Expenses claimed and card transactions (L6), and samples of them that are reviewed. */
export type ExpenseSlice = EntrySlice<Expense>;
