import { z } from 'zod';
import { whoseCases } from '../../domain/escrow/events.ts';
import type { CivilDate } from '../../kit/civil-date.ts';
import { memberId, type CaseId, type MemberId } from '../../kit/ids.ts';
import type { Instant } from '../../kit/instant.ts';
import { requiredText, textLimits } from '../../kit/text.ts';

/** @file Recovery by three of five cards: made, tried, opened. Words of a card cross here in one direction at a time: to the page once,
 *  while it is made, and from the page when it is typed. */

const nothing = z.strictObject({});
const number = z.number().int().min(1).max(5);
/** Three cards as they were typed, pasted or scanned. */
const cards = z.array(z.string().max(2000)).length(3);

/** The request of each call. */
export const recoveryCalls = {
  recovery: nothing,
  /** Makes a recipient and five cards. Nothing counts until all five were confirmed and the charter was signed. */
  beginCards: z.strictObject({
    holders: z.array(requiredText(textLimits.name, 'Say who keeps this card.')).length(5),
  }),
  /** The words of a card, once. */
  showCard: z.strictObject({ number }),
  /** The card that is shown, as a PDF, by the writer. */
  saveCard: z.strictObject({ number, token: z.string() }),
  confirmCard: z.strictObject({
    number,
    words: z
      .array(
        z.strictObject({ position: z.number().int().min(1).max(32), word: z.string().max(20) }),
      )
      .length(4),
  }),
  /** Forgets the cards that are being made. */
  dropCards: nothing,
  /** Puts the new recipient before the custodians. */
  setRecovery: nothing,
  rehearseRecovery: z.strictObject({ cards }),
  openRecovery: z.strictObject({
    cards,
    reason: requiredText(textLimits.paragraph, 'Say why.'),
    whose: whoseCases,
    memberId: memberId.optional(),
    withReporter: z.boolean(),
    withCharacteristics: z.boolean(),
  }),
  /** Seals what old cards open to the cards in use. */
  carryOverRecovery: z.strictObject({ cards }),
} as const;

/** A set of five cards, as the page shows it. */
export type CardSetView = {
  readonly recipient: string;
  readonly at: Instant;
  readonly by: string;
  readonly holders: readonly {
    readonly number: number;
    readonly name: string;
    /** Was a member of the unit, and has left. */
    readonly isGone: boolean;
  }[];
};
/** How the unit's recovery stands. */
export type RecoveryView = {
  readonly set: CardSetView | undefined;
  /** Signed by one custodian, and waits for another. */
  readonly isWaiting: boolean;
  readonly rehearsed: { readonly at: Instant; readonly by: string } | undefined;
  readonly rehearsalDueOn: CivilDate | undefined;
  readonly opened:
    | { readonly at: Instant; readonly by: string; readonly reason: string }
    | undefined;
  readonly old: readonly (CardSetView & { readonly carriedOver: boolean })[];
  /** The cards that are being made here now, and which of them were confirmed. */
  readonly making:
    | { readonly holders: readonly string[]; readonly confirmed: readonly number[] }
    | undefined;
  readonly mayHandle: boolean;
  readonly custodians: readonly string[];
  /** Members and former members, for choosing whose cases are opened. */
  readonly members: readonly {
    readonly member: MemberId;
    readonly name: string;
    readonly isGone: boolean;
  }[];
  readonly today: CivilDate;
};

/** What each call answers. */
export type RecoveryAnswers = {
  recovery: RecoveryView;
  beginCards: Record<string, never>;
  /** `places`: which words are asked for afterwards. */
  showCard: { words: readonly string[]; places: readonly number[] };
  saveCard: { pages: number };
  confirmCard: { left: number };
  dropCards: Record<string, never>;
  setRecovery: { stands: boolean };
  rehearseRecovery: { cards: readonly number[] };
  openRecovery: {
    opened: readonly { readonly caseId: CaseId; readonly reference: string }[];
    /** Cases whose keys are there and whose record has not come to this workstation yet. */
    notHere: number;
  };
  carryOverRecovery: { keys: number };
};
