import { expect } from 'vitest';
import { assert } from '../../shared/kit/assert.ts';
import type { OpenRig } from './two-devices.ts';

/** @file Five recovery cards, made as somebody would who types them back from paper. Everybody is invented. */

/** Who keeps which card. */
export const keepers = ['Mara Hale', 'Rafi Stone', 'Imogen Vale', 'Tobias Reed', 'Legal Services'];

/** The five cards as they would be on paper. */
export async function fiveCards({ rig }: OpenRig, holders = keepers): Promise<readonly string[]> {
  assert((await rig.ask('beginCards', { holders })).ok, 'cards are made');
  const cards: string[] = [];
  for (const number of [1, 2, 3, 4, 5]) {
    const shown = await rig.ask('showCard', { number });
    assert(shown.ok, 'a card is shown');
    const { words, places } = shown.value;
    const typed = places.map((position) => ({ position, word: words[position - 1] ?? '' }));
    expect(await rig.ask('confirmCard', { number, words: typed })).toEqual({
      ok: true,
      value: { left: 5 - number },
    });
    cards.push(words.join(' '));
  }
  return cards;
}
/** The same, and they count: by the signature of one custodian. */
export async function setCards(at: OpenRig, holders = keepers): Promise<readonly string[]> {
  const cards = await fiveCards(at, holders);
  expect(await at.rig.ask('setRecovery', {})).toEqual({ ok: true, value: { stands: true } });
  return cards;
}
/** Three of them, by their numbers. */
export const three = (cards: readonly string[], ...numbers: readonly number[]) =>
  numbers.map((number) => cards[number - 1] ?? '');
