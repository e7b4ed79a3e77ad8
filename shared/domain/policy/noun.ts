import type { Noun } from '../noun.ts';
import type { UnitState } from '../unit-state.ts';
import { policyDuties } from './duties.ts';
import { policyEvents } from './events.ts';
import { policyFolds } from './fold.ts';
import { policyRules } from './rules.ts';
import { policySentences } from './sentences.ts';
import { emptyPolicy, type PolicySlice } from './slice.ts';

/** What the unit filled in where its policy is silent, and the versions it makes for itself. */
export const policyNoun: Noun<PolicySlice, typeof policyEvents, UnitState> = {
  events: policyEvents,
  empty: emptyPolicy,
  folds: policyFolds,
  rules: policyRules,
  sentences: policySentences,
  duties: policyDuties,
};
