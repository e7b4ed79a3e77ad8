import { caseNoun } from './case/noun.ts';

/** @file The one list of every event and every fold. A new noun is one import and one line here, one line in state.ts. */

/** The nouns a case is made of, by the name of their slice in CaseState. */
export const caseNouns = {
  case: caseNoun,
} as const;
