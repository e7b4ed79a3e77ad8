import { bringBack } from '../../renderer/vault/calls/recovery.ts';
import { openSealed } from '../../renderer/vault/escrow/open-sealed.ts';
import { cardsMade, cardsNeeded } from '../../shared/formats/share-card.ts';
import { assert } from '../../shared/kit/assert.ts';
import { bytesToHex } from '../../shared/kit/bytes.ts';
import type { CaseId } from '../../shared/kit/ids.ts';
import { openedIn, type OpenRig } from '../fakes/two-devices.ts';
import { Broken } from './breach.ts';
import type { Chance } from './chance.ts';
import type { Place } from './full-doubles.ts';
import { whoBelongs } from './full-people.ts';

/** @file The recovery cards of a full world, by the real calls of the vault: made and typed back, replaced, carried over, and three of them
 *  opened by the founder, who is its only custodian. What is on paper is kept here, and nowhere in the vault. */

/** Each set of cards that stands or stood, newest last: the recipient that it brings back, and the words of its five. */
export type Papers = { readonly recipient: string; readonly cards: readonly string[] }[];

/** Five cards, each shown once and typed back; the charter is asked to seal to them from now on. */
export async function makeCards({ rig }: OpenRig, papers: Papers): Promise<void> {
  const holders = Array.from({ length: cardsMade }, (_, at) => `Keeper ${'ABCDE'.charAt(at)}`);
  const begun = await rig.ask('beginCards', { holders });
  assert(begun.ok, 'cards are begun');
  const cards: string[] = [];
  for (let number = 1; number <= cardsMade; number += 1) {
    const shown = await rig.ask('showCard', { number });
    assert(shown.ok, 'a card is shown');
    const { words, places } = shown.value;
    const typed = places.map((position) => ({ position, word: words[position - 1] ?? '' }));
    const confirmed = await rig.ask('confirmCard', { number, words: typed });
    assert(confirmed.ok, 'a card is typed back');
    cards.push(words.join(' '));
  }
  const set = await rig.ask('setRecovery', {});
  assert(set.ok && set.value.stands, 'a custodian alone sets the recovery');
  const { escrow } = openedIn(rig).membership.charter();
  assert(escrow !== 'none', 'the charter names the cards');
  papers.push({ recipient: escrow.recipient, cards });
}

/** What the founder does with the cards of their unit; what the rules refuse is not done. */
export async function useCards(founder: OpenRig, papers: Papers, chance: Chance): Promise<string> {
  const drawn = chance.below(20);
  if (drawn < 3) {
    await makeCards(founder, papers);
    return 'new cards';
  }
  if (drawn < 6) return carryOver(founder, papers, chance);
  if (drawn < 9) return tryTooFew(founder, papers, chance);
  return openThree(founder, papers, chance);
}

async function openThree({ rig }: OpenRig, papers: Papers, chance: Chance): Promise<string> {
  const whose = chance.inHundred(60) ? 'every' : 'nobody-left';
  const before = keysHeld(rig);
  const cards = some(newest(papers), chance);
  const opened = await rig.ask('openRecovery', { ...asking, whose, cards });
  if (!opened.ok)
    throw new Broken('I8', `three cards open nothing: ${JSON.stringify(opened.error)}`);
  const told = new Set<string>(opened.value.opened.map(({ caseId }) => caseId));
  for (const [id, count] of keysHeld(rig))
    if (count > (before.get(id) ?? 0) && !told.has(id))
      throw new Broken('I6', 'cards brought a key of a case that they did not open');
  const { member } = openedIn(rig).me;
  for (const { caseId } of opened.value.opened) {
    const access = await rig.ask('accessOf', { caseId });
    if (!access.ok || !access.value.holders.some((holder) => holder.member === member))
      throw new Broken('I6', 'a case was opened from cards and does not say so');
  }
  return told.size > 0 ? 'cases opened from cards' : 'cards opened nothing';
}

const keysHeld = (rig: OpenRig['rig']): ReadonlyMap<string, number> => {
  const { caseKeys } = openedIn(rig).keys;
  return new Map([...caseKeys.ids()].map((id) => [id, caseKeys.all(id).length]));
};

/** Two cards twice, or three of two sets, bring nothing back. */
async function tryTooFew({ rig }: OpenRig, papers: Papers, chance: Chance): Promise<string> {
  const [first = '', second = '', third = ''] = some(newest(papers), chance);
  const [old] = papers;
  const isMixed = old !== undefined && old !== papers.at(-1) && chance.inHundred(50);
  const cards = isMixed
    ? [first, second, old.cards[papers.length % cardsMade] ?? '']
    : [first, second, first];
  const before = openedIn(rig).keys.caseKeys.size();
  const opened = await rig.ask('openRecovery', { ...asking, whose: 'every', cards });
  const gained = openedIn(rig).keys.caseKeys.size() - before;
  if (opened.ok || gained > 0) throw new Broken('I6', 'fewer than three cards of a set open cases');
  return third === '' ? 'no cards' : 'too few cards';
}

/** What an older set opens is sealed to the newest as well; once for each. */
async function carryOver({ rig }: OpenRig, papers: Papers, chance: Chance): Promise<string> {
  if (papers.length < 2) return 'no older cards';
  const old = chance.oneOf(papers.slice(0, -1));
  const carried = await rig.ask('carryOverRecovery', { cards: some(old.cards, chance) });
  return carried.ok ? 'older cards carried over' : 'older cards carried over before';
}

/** Once all is well: three of the newest cards open every key of the case, and of the unit, that a workstation of the unit holds. */
export async function checkCards({ stations }: Place, id: CaseId, papers: Papers): Promise<void> {
  const [founder] = stations;
  assert(founder, 'a world has a founder');
  const { room } = founder.rig;
  const opened = openedIn(founder.rig);
  const set = papers.at(-1);
  assert(set, 'cards were made');
  const brought = await bringBack(opened, set.cards.slice(0, cardsNeeded), set.recipient);
  if (!brought.ok) throw new Broken('I8', 'three cards bring nothing back');
  const { secret, recipient } = brought.value;
  const sealed = await openSealed(room, opened, secret, recipient);
  const there = new Set(sealed.flatMap(({ keys }) => keys.map(({ key }) => key)));
  for (const { rig } of whoBelongs(stations)) {
    const { keys } = openedIn(rig);
    const held = [...keys.unitKeys, ...keys.caseKeys.all(id).map(({ key }) => key)];
    if (!held.every((key) => there.has(bytesToHex(key))))
      throw new Broken('I8', 'three cards do not open a key that a workstation holds');
  }
}

const asking = {
  ...{ reason: 'Nobody else is left.', withReporter: false, withCharacteristics: false },
};

const newest = (papers: Papers): readonly string[] => papers.at(-1)?.cards ?? [];

/** As many as are needed, any of them. */
const some = (cards: readonly string[], chance: Chance): string[] => {
  const left = [...cards];
  return Array.from(
    { length: cardsNeeded },
    () => left.splice(chance.below(left.length), 1)[0] ?? '',
  );
};
