import type { Instant } from '../../kit/instant.ts';
import type { ActId } from '../act.ts';

/** A set of five cards, and what became of it. */
export type CardSet = {
  readonly actId: ActId;
  readonly recipient: string;
  readonly at: Instant;
  readonly by: string;
  readonly cards: readonly {
    readonly number: number;
    readonly name: string;
    readonly memberId?: string | undefined;
  }[];
};
/** That somebody typed three cards. */
export type CardsTyped = {
  readonly actId: ActId;
  readonly recipient: string;
  readonly at: Instant;
  readonly by: string;
  readonly cards: readonly number[];
};
/** That the recovery was opened. */
export type RecoveryOpened = CardsTyped & { readonly byMember: string; readonly reason: string };

/** The sets of cards that were made, oldest first, and what was done with them. */
export type EscrowSlice = {
  readonly made: readonly CardSet[];
  readonly rehearsed: readonly CardsTyped[];
  readonly opened: readonly RecoveryOpened[];
  readonly carriedOver: readonly CardsTyped[];
  /** The recipients whose cards were destroyed. */
  readonly destroyed: readonly string[];
};

/** No cards yet. */
export const emptyEscrow: EscrowSlice = {
  made: [],
  rehearsed: [],
  opened: [],
  carriedOver: [],
  destroyed: [],
};
