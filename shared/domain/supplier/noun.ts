import type { Noun } from '../noun.ts';
import { importedInSteps, importPartInSteps } from '../register-entry/fold.ts';
import { emptyEntries } from '../register-entry/slice.ts';
import type { RegistersState } from '../registers-state.ts';
import { supplierEvents } from './events.ts';
import { supplierFolds } from './fold.ts';
import { supplierRules } from './rules.ts';
import { supplierSentences } from './sentences.ts';
import type { SupplierSlice } from './slice.ts';

/** Companies that supply the force, or may. */
export const supplierNoun: Noun<SupplierSlice, typeof supplierEvents, RegistersState> = {
  events: supplierEvents,
  empty: emptyEntries,
  folds: supplierFolds,
  inSteps: { 'supplier.import-part/1': importPartInSteps, 'supplier.imported/1': importedInSteps },
  rules: supplierRules,
  sentences: supplierSentences,
  // They belong to no case and wait for nothing.
  duties: () => [],
};
