import type { Noun } from '../noun.ts';
import type { RegistersState } from '../registers-state.ts';
import { giftEvents } from './events.ts';
import { giftFolds, giftFoldsInSteps } from './fold.ts';
import { giftRules } from './rules.ts';
import { giftSentences } from './sentences.ts';
import { emptyGift, type GiftSlice } from './slice.ts';

/** Gifts and hospitality offered to people of the force. */
export const giftNoun: Noun<GiftSlice, typeof giftEvents, RegistersState> = {
  events: giftEvents,
  empty: emptyGift,
  folds: giftFolds,
  inSteps: giftFoldsInSteps,
  rules: giftRules,
  sentences: giftSentences,
  // What an offer waits for stands in the register's own list (`standing.ts`): it belongs to no case.
  duties: () => [],
};
