import type { Sentences } from '../noun.ts';
import {
  correctedSentence,
  importedSentence,
  importPartSentence,
  recordedSentence,
  struckOutSentence,
} from '../register-entry/sentences.ts';
import { describedExpense } from './described.ts';
import type { expenseEvents } from './events.ts';

/** How this register reads. */
export const expenseSentences: Sentences<typeof expenseEvents> = {
  'expense.recorded/1': recordedSentence(describedExpense.title),
  'expense.corrected/1': correctedSentence,
  'expense.struck-out/1': struckOutSentence,
  'expense.import-part/1': importPartSentence,
  'expense.imported/1': importedSentence,
};
