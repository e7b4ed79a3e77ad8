import { findById } from '../../kit/by-id.ts';
import type { EventOf, Problem, Rule, RuleContext } from '../noun.ts';
import type { RegistersState } from '../registers-state.ts';
import type { giftEvents } from './events.ts';
import type { Gift } from './slice.ts';

/** @file What the rules about one offer are made of. */

/** One act of the register of gifts. */
export type GiftEvent<Type extends keyof typeof giftEvents> = EventOf<typeof giftEvents, Type>;
/** An act about one offer. */
export type OnGift = { readonly giftId: string };
/** A rule of the register of gifts. */
export type GiftRule<E> = Rule<E, RegistersState>;

/** The offer that an act is about. */
export const giftOf = (
  { giftId }: OnGift,
  { state }: Pick<RuleContext<RegistersState>, 'state'>,
): Gift | undefined => findById(state.gift.gifts, giftId);

/** A rule about an offer that is there; that it is there is a rule of its own. */
export const ofGift =
  <E extends OnGift>(refuse: (gift: Gift, event: E) => Problem | undefined) =>
  (event: E, context: RuleContext<RegistersState>): Problem | undefined => {
    const gift = giftOf(event, context);
    return gift && refuse(gift, event);
  };
