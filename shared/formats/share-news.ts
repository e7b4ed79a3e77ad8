import { assert } from '../kit/assert.ts';
import type { Bytes } from '../kit/bytes.ts';
import {
  isShareName,
  isShareShelf,
  kindOf,
  type ShareName,
  type ShareShelf,
} from './share-names.ts';

/** @file News on a share: which files a workstation put there in one round, so that the others need not look through every shelf. A hint
 *  and no more: what it names may not be there yet, and what it does not name is found by looking. Format: docs/formats/share.md 5. */

/** How many names one file of news holds at most, and how many files a shelf of news takes before the next one is begun. */
export const newsLimits = { names: 1000, filesOnShelf: 256 } as const;

const head = 'probity-news 1';

/** One file of news. */
export const encodeNews = (names: readonly ShareName[]): Bytes =>
  Uint8Array.from(new TextEncoder().encode([head, ...names, ''].join('\n')));

/** The names in a file of news; lines that are none are passed over, and what is no news names nothing. */
export function parseNews(bytes: Uint8Array): readonly ShareName[] {
  const [first, ...lines] = new TextDecoder().decode(bytes).split('\n');
  if (first !== head) return [];
  return lines.slice(0, newsLimits.names).filter(isShareName).filter(isExchanged);
}

const isExchanged = (name: ShareName): boolean => !['marks', 'news'].includes(kindOf(name));

/** The shelf of news with a number; numbers begin at 0 and have no gap. */
export function newsShelf(number: number): ShareShelf {
  const shelf = `news/${number.toString(16).padStart(6, '0')}`;
  assert(isShareShelf(shelf), 'a shelf of news has a number of six digits');
  return shelf;
}

/** The number of a shelf of news. */
export const numberOfShelf = (shelf: ShareShelf): number =>
  Number.parseInt(shelf.slice('news/'.length), 16);

/** The name of a file of news on a shelf. */
export function newsName(number: number, sha256Hex: string): ShareName {
  const name = `${newsShelf(number)}/${sha256Hex}.nws`;
  assert(isShareName(name), 'a name on a share is made of a hash');
  return name;
}
