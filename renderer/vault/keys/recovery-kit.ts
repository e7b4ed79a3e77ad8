import { entropyToMnemonic, mnemonicToEntropy, validateMnemonic } from '@scure/bip39';
import { wordlist } from '@scure/bip39/wordlists/english.js';
import { assert } from '../../../shared/kit/assert.ts';
import { copyBytes, type Bytes } from '../../../shared/kit/bytes.ts';
import type { Entropy } from '../../../shared/kit/ids.ts';
import { err, ok, type Result } from '../../../shared/kit/result.ts';
import { pickBelow } from './pick.ts';

/** @file The recovery kit: 256 random bits as 24 words on paper (BIP-39, English list). The words are the secret itself; BIP-39's
 *  seed derivation for wallets is not used. */

/** Why typed words are no kit. `index` is the place of the first unknown word, from 0. */
export type KitFault =
  | { readonly kind: 'kit/word-count'; readonly words: number }
  | { readonly kind: 'kit/unknown-word'; readonly index: number }
  | { readonly kind: 'kit/checksum' };

const kitWords = 24;

/** A fresh kit: 32 random bytes. */
export const createKit = (entropy: Entropy): Bytes => copyBytes(entropy(32));

/** The 24 words of a kit. */
export function kitToWords(kitSecret: Bytes): string[] {
  assert(kitSecret.length === 32, 'a kit has 32 bytes');
  return entropyToMnemonic(kitSecret, wordlist).split(' ');
}

/** The kit from words as a person types them: any case, any spacing, commas, numbers before the words.
 *  Faults: kit/word-count, kit/unknown-word, kit/checksum (each word exists, but not together). */
export function wordsToKit(typed: string): Result<Bytes, KitFault> {
  const words = typed.toLowerCase().match(/[a-z]+/g) ?? [];
  const index = words.findIndex((word) => !wordlist.includes(word));
  if (index >= 0) return err({ kind: 'kit/unknown-word', index });
  if (words.length !== kitWords) return err({ kind: 'kit/word-count', words: words.length });
  const phrase = words.join(' ');
  if (!validateMnemonic(phrase, wordlist)) return err({ kind: 'kit/checksum' });
  return ok(copyBytes(mnemonicToEntropy(phrase, wordlist)));
}

/** Four different places (1 to 24, in order) whose words a person types again before going on. */
export function kitProof(entropy: Entropy): number[] {
  const places = new Set<number>();
  while (places.size < 4) places.add(1 + pickBelow(kitWords, entropy));
  return [...places].sort((a, b) => a - b);
}
