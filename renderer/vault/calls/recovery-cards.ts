import type { VaultAnswers, VaultRequest } from '../../../shared/contract/vault.ts';
import { house } from '../../../shared/domain/cite.ts';
import type { LooseEvent } from '../../../shared/domain/enlist.ts';
import type { Refusal } from '../../../shared/domain/refusal.ts';
import { unitEngine } from '../../../shared/domain/unit-registry.ts';
import { cardsMade, cardsNeeded } from '../../../shared/formats/share-card.ts';
import { memberId } from '../../../shared/kit/ids.ts';
import { err, ok } from '../../../shared/kit/result.ts';
import { drawCard } from '../documents/draw-card.ts';
import { handToWriter } from '../documents/hand-to-writer.ts';
import { makeCards } from '../escrow/cards.ts';
import { confirmedIn, dropMaking, keepMaking, makingAt, type Making } from '../escrow/making.ts';
import { sealToCards } from '../escrow/seal-to-cards.ts';
import { pickBelow } from '../keys/pick.ts';
import { isActiveMember } from '../membership/charter.ts';
import { proposeBlock } from '../membership/propose-block.ts';
import type { Opened } from '../opened.ts';
import { fault, shellFault, type Answer, type Room } from '../room.ts';
import { appendActs } from './append-acts.ts';
import { contextOf } from './append.ts';

/** @file Making five cards: each shown once, put on paper, and proven by four of its words before the next step. */

/** Makes a recipient and its five cards. The secret is split and zeroed before this answers. Refusals: escrow/*. */
export async function beginCards(
  room: Room,
  opened: Opened,
  { holders }: VaultRequest<'beginCards'>,
): Answer<VaultAnswers['beginCards']> {
  const { entropy } = room.ports;
  const named = holders.map((name) => ({ name, memberId: memberNamed(opened, name) }));
  const checked = check(room, opened, madeEvent('age1aaaaaaaaaa', named));
  if (!checked.ok) return err({ refusals: checked.error });
  const { recipient, cards } = await makeCards(opened.unitId, entropy);
  keepMaking(opened, { recipient, holders: named, words: [...cards], places: new Map() });
  room.tell({ changed: ['unit'] });
  return ok({});
}

/** The words of a card, once. Refusal: recovery/shown-once. */
export function showCard(
  room: Room,
  opened: Opened,
  { number }: VaultRequest<'showCard'>,
): Answer<VaultAnswers['showCard']> {
  const making = makingAt(opened);
  const words = making?.words[number - 1];
  if (!making || !words || making.places.has(number))
    return Promise.resolve(err({ refusals: [shownOnce] }));
  const places = fourPlaces(words.length, room.ports.entropy);
  making.places.set(number, places);
  return Promise.resolve(ok({ words, places }));
}

/** The card that is shown, as a PDF. Only until its words were confirmed. Faults: keys/absent, disk/*. */
export async function saveCard(
  room: Room,
  opened: Opened,
  { number, token }: VaultRequest<'saveCard'>,
): Answer<VaultAnswers['saveCard']> {
  const making = makingAt(opened);
  const words = making?.words[number - 1];
  if (!making || !words || !making.places.has(number)) return fault('keys/absent');
  const event = { type: 'escrow.card-saved/1', recipient: making.recipient, number };
  const saved = await appendActs(room, opened, [{ stream: opened.unitId, events: [event] }]);
  if (!saved.ok) return shellFault(saved.error);
  const drawn = await drawCard(
    {
      ...{ words, number, shares: cardsMade, threshold: cardsNeeded },
      ...{ unitName: opened.unitName, holder: making.holders[number - 1]?.name ?? '' },
      madeAt: room.ports.clock.now(),
    },
    await room.ports.fonts(),
  );
  const written = await handToWriter(room.ports.shell, token, drawn.bytes);
  return written.ok ? ok({ pages: drawn.pages }) : shellFault(written.error);
}

/** Four words of a card, typed from the paper; then the vault forgets the card. Fault: keys/wrong-kit. */
export function confirmCard(
  room: Room,
  opened: Opened,
  request: VaultRequest<'confirmCard'>,
): Answer<VaultAnswers['confirmCard']> {
  const making = makingAt(opened);
  const words = making?.words[request.number - 1];
  const places = making?.places.get(request.number);
  const isRight =
    words !== undefined &&
    places?.every((place) =>
      request.words.some(
        ({ position, word }) =>
          position === place && words[place - 1] === word.trim().toLowerCase(),
      ),
    ) === true;
  if (!making || !isRight) return Promise.resolve(fault('keys/wrong-kit'));
  making.words[request.number - 1] = undefined;
  room.tell({ changed: ['unit'] });
  return Promise.resolve(ok({ left: cardsMade - confirmedIn(making).length }));
}

/** Forgets the cards that are being made. What is on paper opens nothing. */
export function dropCards(room: Room, opened: Opened): VaultAnswers['dropCards'] {
  dropMaking(opened);
  room.tell({ changed: ['unit'] });
  return {};
}

/** All five are on paper: the record tells for whom, and the charter is asked to seal to them from now on. Refusals: recovery/not-all,
 *  escrow/*, membership/*. Faults: disk/*. */
export async function setRecovery(room: Room, opened: Opened): Answer<VaultAnswers['setRecovery']> {
  const making = makingAt(opened);
  if (!making || confirmedIn(making).length < cardsMade) return err({ refusals: [notAll] });
  const event = madeEvent(making.recipient, making.holders);
  const checked = check(room, opened, event);
  if (!checked.ok) return err({ refusals: checked.error });
  const written = await appendActs(room, opened, [{ stream: opened.unitId, events: [event] }]);
  if (!written.ok) return shellFault(written.error);
  const custodians = making.holders.flatMap((holder) =>
    holder.memberId === undefined ? [] : [memberId.parse(holder.memberId)],
  );
  const escrow = { recipient: making.recipient, threshold: cardsNeeded, shares: cardsMade };
  const proposed = await proposeBlock(room, opened, [
    { act: 'escrow.set', escrow: { ...escrow, custodians } },
  ]);
  if (!proposed.ok) return proposed;
  dropMaking(opened);
  await sealToCards(room, opened);
  room.tell({ changed: ['unit', 'work'] });
  return ok({ stands: proposed.value.stands });
}

const check = (room: Room, opened: Opened, event: LooseEvent) =>
  unitEngine.check([event], contextOf(room, opened, opened.unit.state));

const madeEvent = (recipient: string, holders: Making['holders']): LooseEvent => ({
  type: 'escrow.made/1',
  recipient,
  threshold: cardsNeeded,
  cards: holders.map(({ name, memberId: member }, index) => ({
    ...{ number: index + 1, name },
    ...(member === undefined ? {} : { memberId: member }),
  })),
});

/** A member who serves, by their name; anybody else keeps a card by name alone. */
function memberNamed({ membership }: Opened, name: string): string | undefined {
  const charter = membership.charter();
  const plain = name.trim().toLowerCase();
  return charter.members.find(
    (known) => known.name.toLowerCase() === plain && isActiveMember(charter, known.member),
  )?.member;
}

/** The first words tell whose card it is and of which set: but for the number they are the same on all five. */
const wordsInCommon = 6;

function fourPlaces(count: number, entropy: Room['ports']['entropy']): readonly number[] {
  const places = new Set<number>();
  while (places.size < 4) places.add(1 + wordsInCommon + pickBelow(count - wordsInCommon, entropy));
  return [...places].sort((a, b) => a - b);
}

const cardRefusal = (kind: string, rule: string, says: string): Refusal => ({
  kind: `recovery/${kind}`,
  rule,
  says,
  fields: [],
  source: house(
    'A card is for one person. Whoever could call it up again would have what nobody may have: more than one.',
  ),
});
const shownOnce = cardRefusal(
  'shown-once',
  'aCardIsShownOnce',
  'This card was shown already, or is not being made. If it is not on paper, start again: nothing counts yet.',
);
const notAll = cardRefusal(
  'not-all',
  'everyCardIsOnPaper',
  'Not all five cards were confirmed from their paper yet.',
);
