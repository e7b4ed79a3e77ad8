import type { VaultAnswers, VaultRequest } from '../../../shared/contract/vault.ts';
import type { CardSetView } from '../../../shared/contract/vault/recovery.ts';
import {
  lastRehearsal,
  oldSets,
  openingOf,
  rehearsalDueOn,
  setInForce,
  type RecoveryFacts,
} from '../../../shared/domain/escrow/facts.ts';
import type { CardSet } from '../../../shared/domain/escrow/slice.ts';
import { unitEngine } from '../../../shared/domain/unit-registry.ts';
import type { LooseEvent } from '../../../shared/domain/enlist.ts';
import type { Refusal } from '../../../shared/domain/refusal.ts';
import type { EscrowStatement } from '../../../shared/formats/escrow-grant.ts';
import type { ShareCard } from '../../../shared/formats/share-card.ts';
import type { Bytes } from '../../../shared/kit/bytes.ts';
import { err, ok, type Result } from '../../../shared/kit/result.ts';
import { combineCards, isOfSet, readCard } from '../escrow/cards.ts';
import { confirmedIn, makingAt } from '../escrow/making.ts';
import { openSealed } from '../escrow/open-sealed.ts';
import { writeSealed } from '../escrow/seal-to-cards.ts';
import { doNotOpen, noCards, readTyped } from '../escrow/typed-cards.ts';
import type { Opened } from '../opened.ts';
import { fault, shellFault, todayOf, type Answer, type Room } from '../room.ts';
import { appendActs } from './append-acts.ts';
import { contextOf } from './append.ts';
import { unitFacts } from './unit-facts.ts';

/** @file How the unit's recovery stands, and what three cards are typed for when nothing is opened: to try them, and to carry over what
 *  older ones open. */

/** How the recovery stands. */
export function recovery(room: Room, opened: Opened): VaultAnswers['recovery'] {
  const { escrow } = opened.unit.state;
  const charter = opened.membership.charter();
  const facts = factsOf(opened);
  const set = setInForce(escrow, facts);
  const making = makingAt(opened);
  const opening = set && openingOf(escrow, set);
  return {
    set: set && viewOf(set, facts),
    isWaiting: charter.proposals.some(({ acts }) => acts.some(({ act }) => act === 'escrow.set')),
    rehearsed: set && lastRehearsal(escrow, set),
    rehearsalDueOn: set && rehearsalDueOn(escrow, set),
    opened: opening && { at: opening.at, by: opening.by, reason: opening.reason },
    old: oldSets(escrow, facts).map((old) => ({
      ...viewOf(old, facts),
      carriedOver: escrow.carriedOver.some(({ recipient }) => recipient === old.recipient),
    })),
    making: making && {
      holders: making.holders.map(({ name }) => name),
      confirmed: confirmedIn(making),
    },
    mayHandle:
      charter.custodians.includes(opened.me.member) &&
      opened.membership.cutOffOf(opened.device.device) === undefined,
    custodians: charter.members.flatMap(({ member, name }) =>
      charter.custodians.includes(member) ? [name] : [],
    ),
    members: charter.members.map(({ member, name, removed }) => ({
      ...{ member, name, isGone: removed !== undefined },
    })),
    today: todayOf(room),
  };
}

/** Three cards, typed, bring the recipient back: recorded, and nothing is opened. Refusals: recovery/*, escrow/*. Faults: disk/*. */
export async function rehearseRecovery(
  room: Room,
  opened: Opened,
  { cards: typed }: VaultRequest<'rehearseRecovery'>,
): Answer<VaultAnswers['rehearseRecovery']> {
  const brought = await bringBack(opened, typed, factsOf(opened).recipient);
  if (!brought.ok) return err({ refusals: brought.error });
  const { cards, secret, recipient } = brought.value;
  secret.fill(0);
  const event = { type: 'escrow.rehearsed/1', recipient, cards };
  const recorded = await recordOnUnit(room, opened, event);
  return recorded.ok ? ok({ cards }) : recorded;
}

/** Seals what three old cards open to the cards in use as well. No key is put on this ring. Refusals: recovery/*, escrow/*. Faults: disk/*. */
export async function carryOverRecovery(
  room: Room,
  opened: Opened,
  { cards: typed }: VaultRequest<'carryOverRecovery'>,
): Answer<VaultAnswers['carryOverRecovery']> {
  const facts = factsOf(opened);
  const to = facts.recipient;
  const first = readCard(typed[0] ?? '');
  const old = oldSets(opened.unit.state.escrow, facts).find(
    ({ recipient }) => first.ok && isOfSet(first.value, recipient),
  );
  const brought = await bringBack(opened, typed, old?.recipient);
  if (!brought.ok) return err({ refusals: brought.error });
  const { cards, secret, recipient } = brought.value;
  const sealed = await openSealed(room, opened, secret, recipient);
  secret.fill(0);
  const keys = withoutTwins(sealed);
  const event = { type: 'escrow.carried-over/1', recipient, cards, to };
  const checked = unitEngine.check([event], contextOf(room, opened, opened.unit.state));
  if (!checked.ok || to === undefined)
    return err({ refusals: checked.ok ? [noCards] : checked.error });
  const isWritten = keys.length === 0 || (await writeSealed(room, opened, { recipient: to, keys }));
  if (!isWritten) return fault('disk/io');
  const recorded = await recordOnUnit(room, opened, event);
  return recorded.ok ? ok({ keys: keys.length }) : recorded;
}

/** What three cards brought back. Zero the secret after use. */
export type BroughtBack = {
  readonly cards: readonly number[];
  readonly secret: Bytes;
  readonly recipient: string;
};

/** The secret of a set of cards from three of them, where they are of that set and do open it. Refusals: recovery/*. */
export async function bringBack(
  opened: Opened,
  typed: readonly string[],
  recipient: string | undefined,
): Promise<Result<BroughtBack, readonly Refusal[]>> {
  if (recipient === undefined) return err([noCards]);
  const cards = readTyped(opened, typed, recipient);
  if (!cards.ok) return cards;
  const secret = await combineCards(cards.value, recipient);
  for (const { share } of cards.value) share.fill(0);
  return secret ? ok({ cards: numbersOf(cards.value), secret, recipient }) : err([doNotOpen]);
}

/** Puts an act that was checked by the rules on the unit's record. Answers its name. Refusals: escrow/*. Faults: disk/*. */
export async function recordOnUnit(
  room: Room,
  opened: Opened,
  event: LooseEvent,
): Answer<{ readonly actId: string }> {
  const checked = unitEngine.check([event], contextOf(room, opened, opened.unit.state));
  if (!checked.ok) return err({ refusals: checked.error });
  const written = await appendActs(room, opened, [{ stream: opened.unitId, events: [event] }]);
  if (!written.ok) return shellFault(written.error);
  return ok({ actId: written.value[0]?.stored.act.id ?? '' });
}

/** What the charter says of the recovery. */
export const factsOf = (opened: Opened): RecoveryFacts =>
  unitFacts(opened).recovery ?? { recipient: undefined, gone: [] };

const numbersOf = (cards: readonly ShareCard[]): readonly number[] =>
  cards.map(({ number }) => number).sort((a, b) => a - b);

const viewOf = (set: CardSet, { gone }: RecoveryFacts): CardSetView => ({
  ...{ recipient: set.recipient, at: set.at, by: set.by },
  holders: set.cards.map(({ number, name, memberId }) => ({
    ...{ number, name, isGone: memberId !== undefined && gone.includes(memberId) },
  })),
});

const withoutTwins = (statements: readonly EscrowStatement[]): EscrowStatement['keys'] => [
  ...new Map(
    statements.flatMap(({ keys }) => keys).map((key) => [JSON.stringify(key), key]),
  ).values(),
];
