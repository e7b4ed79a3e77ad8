import { EFF_LONG_WORDLIST } from 'secure-password-utilities/wordlists';
import type { Bytes } from '../../../shared/kit/bytes.ts';
import type { Entropy } from '../../../shared/kit/ids.ts';
import { err, ok, type Result } from '../../../shared/kit/result.ts';
import { hasHiddenCharacters } from '../../../shared/kit/text.ts';
import { pickBelow } from './pick.ts';

/** @file Passphrases as text: generated ones, and the one form in which any of them is turned into a key. */

/** Why a text cannot be a passphrase. Spaces at its ends would be typed by accident and never found again. */
export type PassphraseForm = {
  readonly kind: 'keys/passphrase-form';
  readonly problem: 'empty' | 'outer-spaces' | 'hidden-characters' | 'too-long';
};

const generatedWords = 6;
const longestBytes = 1024;

/** Six words of the EFF long list (7,776 words, CC BY 3.0 US), parted by single spaces: 77.5 bits. Ten: 129 bits. */
export const generatePassphrase = (entropy: Entropy, words: 6 | 10 = generatedWords): string =>
  Array.from({ length: words }, () => {
    return EFF_LONG_WORDLIST[pickBelow(EFF_LONG_WORDLIST.length, entropy)];
  }).join(' ');

/** The bytes of a passphrase: Unicode NFKC in UTF-8, so that one keyboard's accents equal another's (docs/formats/slots.md 4). */
export function normalisePassphrase(text: string): Result<Bytes, PassphraseForm> {
  const normal = text.normalize('NFKC');
  const bytes = new TextEncoder().encode(normal);
  const refuse = (problem: PassphraseForm['problem']) =>
    err({ kind: 'keys/passphrase-form', problem } as const);
  if (normal.length === 0) return refuse('empty');
  if (normal.trim() !== normal) return refuse('outer-spaces');
  if (hasHiddenCharacters(normal) || /[\n\t]/.test(normal)) return refuse('hidden-characters');
  if (bytes.length > longestBytes) return refuse('too-long');
  return ok(bytes);
}
