import { caseNoun } from './case/noun.ts';
import { createEngine } from './engine.ts';
import { enlist } from './enlist.ts';
import type { CaseState } from './state.ts';

/** @file The one list of every noun of a case. A new noun is one import and one line here, one line in state.ts. */

/** Parses, checks, folds and tells what happens in a case. */
export const caseEngine = createEngine<CaseState>({
  case: enlist('case', caseNoun),
});
