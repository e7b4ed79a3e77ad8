import type { Noun } from '../noun.ts';
import { importedInSteps, importPartInSteps } from '../register-entry/fold.ts';
import { emptyEntries } from '../register-entry/slice.ts';
import type { RegistersState } from '../registers-state.ts';
import { contractEvents } from './events.ts';
import { contractFolds } from './fold.ts';
import { contractRules } from './rules.ts';
import { contractSentences } from './sentences.ts';
import type { ContractSlice } from './slice.ts';

/** Contracts of the force, and when they were awarded. */
export const contractNoun: Noun<ContractSlice, typeof contractEvents, RegistersState> = {
  events: contractEvents,
  empty: emptyEntries,
  folds: contractFolds,
  inSteps: { 'contract.import-part/1': importPartInSteps, 'contract.imported/1': importedInSteps },
  rules: contractRules,
  sentences: contractSentences,
  // They belong to no case and wait for nothing.
  duties: () => [],
};
