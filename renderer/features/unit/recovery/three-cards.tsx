import { z } from 'zod';
import { LongText } from '../../../ui/form/long-text.tsx';

/** @file Three cards, typed, pasted or read by a hand scanner. They are kept nowhere: no draft, no record. */

const longest = 1000;
const card = (which: string) =>
  z.string(`Give the ${which} card.`).trim().min(1, `Give the ${which} card.`).max(longest);

/** The three boxes. */
export const threeCards = {
  card1: card('first'),
  card2: card('second'),
  card3: card('third'),
} as const;
type Three = { readonly card1: string; readonly card2: string; readonly card3: string };

/** Empty boxes. */
export const noCards: Three = { card1: '', card2: '', card3: '' };

/** As the vault takes them. */
export const cardsIn = ({ card1, card2, card3 }: Three): string[] => [card1, card2, card3];

/** Where what the vault says of a card stands: `cards.0` is the first box. */
export const cardField = (path: string): string =>
  path.startsWith('cards.') ? `card${String(Number(path.slice(6)) + 1)}` : path;

/** Three boxes, one for each card. */
export function ThreeCards() {
  return (
    <>
      <LongText
        name="card1"
        label="First card"
        hint="Its 32 words, in their order: typed, or read from the square code by a hand scanner."
        limit={longest}
        rows={3}
      />
      <LongText name="card2" label="Second card" limit={longest} rows={3} />
      <LongText name="card3" label="Third card" limit={longest} rows={3} />
    </>
  );
}
