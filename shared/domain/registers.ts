import { bidNoun } from './bid/noun.ts';
import { contractNoun } from './contract/noun.ts';
import { declarationNoun } from './declaration/noun.ts';
import { diaryNoun } from './diary/noun.ts';
import { createEngine } from './engine.ts';
import { enlist } from './enlist.ts';
import { expenseNoun } from './expense/noun.ts';
import { expenseSampleNoun } from './expense-sample/noun.ts';
import { giftNoun } from './gift/noun.ts';
import { mediaContactNoun } from './media-contact/noun.ts';
import type { RegistersState } from './registers-state.ts';
import { supplierNoun } from './supplier/noun.ts';

/** @file The unit's registers: streams of their own beside its cases (decision 0047), and the one list of their nouns. */

/** Parses, checks, folds and tells what happens in a register. */
export const registersEngine = createEngine<RegistersState>({
  gift: enlist('gift', giftNoun),
  supplier: enlist('supplier', supplierNoun),
  contract: enlist('contract', contractNoun),
  bid: enlist('bid', bidNoun),
  declaration: enlist('declaration', declarationNoun),
  diary: enlist('diary', diaryNoun),
  expense: enlist('expense', expenseNoun),
  expenseSample: enlist('expenseSample', expenseSampleNoun),
  mediaContact: enlist('mediaContact', mediaContactNoun),
});
