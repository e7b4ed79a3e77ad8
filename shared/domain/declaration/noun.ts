import type { Noun } from '../noun.ts';
import { importedInSteps, importPartInSteps } from '../register-entry/fold.ts';
import { emptyEntries } from '../register-entry/slice.ts';
import type { RegistersState } from '../registers-state.ts';
import { declarationEvents } from './events.ts';
import { declarationFolds } from './fold.ts';
import { declarationRules } from './rules.ts';
import { declarationSentences } from './sentences.ts';
import type { DeclarationSlice } from './slice.ts';

/** What bidders and those who choose between them declared of conflicts of interest (L1). */
export const declarationNoun: Noun<DeclarationSlice, typeof declarationEvents, RegistersState> = {
  events: declarationEvents,
  empty: emptyEntries,
  folds: declarationFolds,
  inSteps: {
    'declaration.import-part/1': importPartInSteps,
    'declaration.imported/1': importedInSteps,
  },
  rules: declarationRules,
  sentences: declarationSentences,
  // They belong to no case and wait for nothing.
  duties: () => [],
};
