import { addDays, addYears, type CivilDate } from '../../kit/civil-date.ts';
import { civilDateOf } from '../../kit/instant.ts';
import type { CardSet, CardsTyped, EscrowSlice, RecoveryOpened } from './slice.ts';

/** What the unit's charter says of the cards: which set counts, and who has left. */
export type RecoveryFacts = {
  /** The recipient that keys are sealed to; undefined while there is none. */
  readonly recipient: string | undefined;
  /** Members who are members no more. */
  readonly gone: readonly string[];
};

/** The set of cards that counts, as the record tells it. */
export const setInForce = (
  { made }: EscrowSlice,
  { recipient }: RecoveryFacts,
): CardSet | undefined => made.find((set) => set.recipient === recipient);

/** Sets that were made before the one that counts: their cards still exist somewhere. One made since waits to be signed for. */
export function oldSets(slice: EscrowSlice, facts: RecoveryFacts): readonly CardSet[] {
  const now = slice.made.findIndex(({ recipient }) => recipient === facts.recipient);
  return slice.made
    .slice(0, Math.max(0, now))
    .filter(({ recipient }) => !slice.destroyed.includes(recipient));
}

/** When the cards of a set were last tried. */
export const lastRehearsal = (slice: EscrowSlice, set: CardSet): CardsTyped | undefined =>
  slice.rehearsed.findLast(({ recipient }) => recipient === set.recipient);

/** When the set was opened: its holders met, so it is used up. */
export const openingOf = (slice: EscrowSlice, set: CardSet): RecoveryOpened | undefined =>
  slice.opened.findLast(({ recipient }) => recipient === set.recipient);

/** The names of those who keep a card and have left the unit. */
export const holdersGone = (set: CardSet, { gone }: RecoveryFacts): readonly string[] =>
  set.cards.flatMap(({ name, memberId }) =>
    memberId !== undefined && gone.includes(memberId) ? [name] : [],
  );

/** Within so many days new cards are tried for the first time. */
const firstTryDays = 28;

/** By when the cards are tried again. */
export function rehearsalDueOn(slice: EscrowSlice, set: CardSet): CivilDate {
  const last = lastRehearsal(slice, set);
  return last ? addYears(civilDateOf(last.at), 1) : addDays(civilDateOf(set.at), firstTryDays);
}
