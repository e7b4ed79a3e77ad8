import { wordlist } from '@scure/bip39/wordlists/english.js';
import { assert } from '../../../shared/kit/assert.ts';
import type { Bytes } from '../../../shared/kit/bytes.ts';

const words = 6;
const bitsEach = 11;

/** Six words of the recovery kit's list from the first 66 bits of a hash, to be compared by people: face to face, or by telephone.
 *  Format: docs/formats/enrolment.md 3. */
export function sixWords(hash: Bytes): readonly string[] {
  assert(hash.length === 32, 'words are made from a hash');
  return Array.from({ length: words }, (_, word) => {
    let index = 0;
    for (let bit = word * bitsEach; bit < (word + 1) * bitsEach; bit += 1)
      index = (index << 1) | (((hash[bit >> 3] ?? 0) >> (7 - (bit & 7))) & 1);
    return wordlist[index] ?? '';
  });
}
