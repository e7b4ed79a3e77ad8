import type { Noun } from '../noun.ts';
import type { CaseState } from '../state.ts';
import { guestPackDuties } from './duties.ts';
import { guestPackEvents } from './events.ts';
import { guestPackFolds } from './fold.ts';
import { guestPackRules } from './rules.ts';
import { guestPackSentences } from './sentences.ts';
import { emptyGuestPack, type GuestPackSlice } from './slice.ts';

/** Interviews that a local manager holds on a sealed pack with an end date. */
export const guestPackNoun: Noun<GuestPackSlice, typeof guestPackEvents, CaseState> = {
  events: guestPackEvents,
  empty: emptyGuestPack,
  folds: guestPackFolds,
  rules: guestPackRules,
  sentences: guestPackSentences,
  duties: guestPackDuties,
};
