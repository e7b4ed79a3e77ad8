import { wordlist } from '@scure/bip39/wordlists/english.js';
import { assert } from '../../../shared/kit/assert.ts';
import type { Bytes } from '../../../shared/kit/bytes.ts';

/** @file Bits as words: eleven of them name one of the 2,048 words of BIP-39's English list. */

const bitsEach = 11;

/** True for a word of the list. */
export const isListed = (word: string): boolean => wordlist.includes(word);

/** As many words from the first bits of these bytes. */
export const bitsToWords = (bytes: Uint8Array, count: number): string[] =>
  Array.from({ length: count }, (_, word) => {
    let index = 0;
    for (let bit = word * bitsEach; bit < (word + 1) * bitsEach; bit += 1)
      index = (index << 1) | (((bytes[bit >> 3] ?? 0) >> (7 - (bit & 7))) & 1);
    return wordlist[index] ?? '';
  });

/** The bytes again, where the words fill them without a rest. */
export function wordsToBytes(words: readonly string[]): Bytes {
  assert((words.length * bitsEach) % 8 === 0, 'words that fill their bytes');
  const bytes = new Uint8Array((words.length * bitsEach) / 8);
  for (const [at, word] of words.entries()) {
    const index = wordlist.indexOf(word);
    assert(index >= 0, 'a word of the list');
    for (let bit = 0; bit < bitsEach; bit += 1) {
      const to = at * bitsEach + bit;
      const value = (index >> (bitsEach - 1 - bit)) & 1;
      bytes[to >> 3] = (bytes[to >> 3] ?? 0) | (value << (7 - (to & 7)));
    }
  }
  return bytes;
}
