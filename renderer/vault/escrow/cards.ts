import { combine, split } from 'shamir-secret-sharing';
import {
  cardBytes,
  cardParts,
  cardsMade,
  cardsNeeded,
  encodeCardBody,
  type ShareCard,
} from '../../../shared/formats/share-card.ts';
import { bytesEqual, concatBytes, copyBytes, type Bytes } from '../../../shared/kit/bytes.ts';
import type { Entropy } from '../../../shared/kit/ids.ts';
import { err, type Result } from '../../../shared/kit/result.ts';
import { encodeText } from '../../../shared/kit/utf8.ts';
import { bitsToWords, isListed, wordsToBytes } from '../keys/eleven-bits.ts';
import { ageRecipient } from '../seal/age-text.ts';
import { hashFor } from '../seal/hash.ts';
import { ownedBytes, sodium } from '../seal/sodium.ts';

/** @file The recovery secret, five cards of which three bring it back, and the words on them. It exists whole only inside these
 *  functions and while somebody rehearses or opens. Format: docs/formats/escrow.md. */

/** How many words a card has: 44 bytes, eleven bits each. */
export const cardWordCount = (cardBytes * 8) / 11;

/** Why typed text is no card of the set that is asked for. `index`: the place of the first word that no card has, from 0. */
export type CardFault =
  | { readonly kind: 'card/word-count'; readonly words: number }
  | { readonly kind: 'card/unknown-word'; readonly index: number }
  | { readonly kind: 'card/checksum' | 'card/too-new' | 'card/malformed' };

/** A new recovery recipient, and its five cards as words. The secret is zeroed before this answers. */
export async function makeCards(
  unit: string,
  entropy: Entropy,
): Promise<{ readonly recipient: `age1${string}`; readonly cards: readonly string[][] }> {
  const secret = entropy(32);
  const recipient = recipientOf(secret);
  const shares = await split(secret, cardsMade, cardsNeeded);
  secret.fill(0);
  const marks = { unitMark: unitMarkOf(unit), setMark: setMarkOf(recipient) };
  const cards = shares.map((share, index) =>
    cardWords({
      ...{ threshold: cardsNeeded, number: index + 1, shares: cardsMade, ...marks },
      share: copyBytes(share),
    }),
  );
  for (const share of shares) share.fill(0);
  return { recipient, cards };
}

/** The words of a card. */
export function cardWords(card: ShareCard): string[] {
  const body = encodeCardBody(card);
  const bytes = concatBytes([body, checksumOf(body)]);
  const words = bitsToWords(bytes, cardWordCount);
  bytes.fill(0);
  body.fill(0);
  return words;
}

/** A card from words as a person types, pastes or scans them: any case, any spacing, numbers before the words.
 *  Faults: card/word-count, card/unknown-word, card/checksum (each word exists, but not together), card/too-new. */
export function readCard(typed: string): Result<ShareCard, CardFault> {
  const words = typed.toLowerCase().match(/[a-z]+/g) ?? [];
  const index = words.findIndex((word) => !isListed(word));
  if (index >= 0) return err({ kind: 'card/unknown-word', index });
  if (words.length !== cardWordCount) return err({ kind: 'card/word-count', words: words.length });
  const { body, checksum, read } = cardParts(wordsToBytes(words));
  return bytesEqual(checksum, checksumOf(body)) ? read() : err({ kind: 'card/checksum' });
}

/** True for a card of this unit. */
export const isOfUnit = ({ unitMark }: ShareCard, unit: string): boolean =>
  bytesEqual(unitMark, unitMarkOf(unit));

/** True for a card of the set that was made for this recipient. */
export const isOfSet = ({ setMark }: ShareCard, recipient: string): boolean =>
  bytesEqual(setMark, setMarkOf(recipient));

/** The recovery secret from cards, where they bring back the secret of this recipient: the library itself does not tell. Zero it after
 *  use. */
export async function combineCards(
  cards: readonly ShareCard[],
  recipient: string,
): Promise<Bytes | undefined> {
  if (new Set(cards.map(({ number }) => number)).size < cardsNeeded) return undefined;
  const secret = copyBytes(await combine(cards.map(({ share }) => Uint8Array.from(share))));
  if (recipientOf(secret) === recipient) return secret;
  secret.fill(0);
  return undefined;
}

const recipientOf = (secret: Uint8Array): `age1${string}` =>
  ageRecipient(ownedBytes(sodium.crypto_scalarmult_base(secret)));

const checksumOf = (body: Bytes): Bytes => hashFor('card-checksum', body).slice(0, 3);
const unitMarkOf = (unit: string): Bytes => hashFor('card-unit', encodeText(unit)).slice(0, 3);
const setMarkOf = (recipient: string): Bytes =>
  hashFor('card-set', encodeText(recipient)).slice(0, 3);
