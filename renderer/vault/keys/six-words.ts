import { assert } from '../../../shared/kit/assert.ts';
import type { Bytes } from '../../../shared/kit/bytes.ts';
import { bitsToWords } from './eleven-bits.ts';

const words = 6;

/** Six words of the recovery kit's list from the first 66 bits of a hash, to be compared by people: face to face, or by telephone.
 *  Format: docs/formats/enrolment.md 3. */
export function sixWords(hash: Bytes): readonly string[] {
  assert(hash.length === 32, 'words are made from a hash');
  return bitsToWords(hash, words);
}
