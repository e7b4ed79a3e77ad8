import type { Noun } from '../noun.ts';
import type { UnitState } from '../unit-state.ts';
import { escrowDuties } from './duties.ts';
import { escrowEvents } from './events.ts';
import { escrowFolds } from './fold.ts';
import { escrowRules } from './rules.ts';
import { escrowSentences } from './sentences.ts';
import { emptyEscrow, type EscrowSlice } from './slice.ts';

/** Recovery by three of five cards. */
export const escrowNoun: Noun<EscrowSlice, typeof escrowEvents, UnitState> = {
  events: escrowEvents,
  empty: emptyEscrow,
  folds: escrowFolds,
  rules: escrowRules,
  sentences: escrowSentences,
  duties: escrowDuties,
};
