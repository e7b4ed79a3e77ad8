import type { Bytes } from '../kit/bytes.ts';
import { err, ok, type Result } from '../kit/result.ts';
import { Reader, Writer } from './cursor.ts';

/** @file A share card: one of five papers, of which three open what is sealed to the unit's recovery recipient.
 *  Format: docs/formats/escrow.md 2. */

/** How many cards are made, and how many of them open the recipient. */
export const cardsMade = 5;
/** How many of the cards it takes. */
export const cardsNeeded = 3;

/** What a card says. */
export type ShareCard = {
  readonly threshold: number;
  /** Which of the cards it is, from 1. */
  readonly number: number;
  readonly shares: number;
  /** 3 bytes that tell whose cards they are, and 3 that tell which set of cards. */
  readonly unitMark: Bytes;
  readonly setMark: Bytes;
  /** 33 bytes, as shamir-secret-sharing makes them. */
  readonly share: Bytes;
};
/** Why bytes are no card. */
export type CardLayoutFault = { readonly kind: 'card/too-new' | 'card/malformed' };

const version = 1;
/** 32 words of eleven bits. */
export const cardBytes = 44;
const checksumBytes = 3;

/** The card without its checksum: version and threshold, number and count (four bits each), marks, share. */
export const encodeCardBody = (card: ShareCard): Bytes =>
  new Writer(cardBytes - checksumBytes)
    .u8(version * 16 + card.threshold)
    .u8(card.number * 16 + card.shares)
    .bytes(card.unitMark)
    .bytes(card.setMark)
    .bytes(card.share)
    .finish();

/** A card taken apart; whether the checksum is right is for whoever can hash. `body`: what the checksum is made of. */
export type CardParts = {
  readonly body: Bytes;
  readonly checksum: Bytes;
  /** Read once the checksum was found right. */
  readonly read: () => Result<ShareCard, CardLayoutFault>;
};

/** Takes 44 bytes apart. */
export function cardParts(bytes: Bytes): CardParts {
  const body = bytes.slice(0, cardBytes - checksumBytes);
  return {
    body,
    checksum: bytes.slice(cardBytes - checksumBytes),
    read: () => decodeBody(body),
  };
}

function decodeBody(body: Bytes): Result<ShareCard, CardLayoutFault> {
  const reader = new Reader(body);
  const first = reader.u8();
  if (first >> 4 > version) return err({ kind: 'card/too-new' });
  const second = reader.u8();
  const card: ShareCard = {
    threshold: first & 15,
    number: second >> 4,
    shares: second & 15,
    unitMark: reader.bytes(3),
    setMark: reader.bytes(3),
    share: reader.bytes(33),
  };
  const isSound =
    first >> 4 === version &&
    reader.finished &&
    card.threshold >= 2 &&
    card.threshold <= card.shares &&
    card.number >= 1 &&
    card.number <= card.shares;
  return isSound ? ok(card) : err({ kind: 'card/malformed' });
}
